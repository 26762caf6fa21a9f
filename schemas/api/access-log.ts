import * as z from 'zod';
import { ShownPart } from '../codes/shown-part.ts';
import { CaseId, OfficeId, OfficerId } from '../ids.ts';
import { route } from '../route.ts';
import { Instant } from '../time.ts';
import { Paging, pageOf } from './views.ts';

/** The parts that one officer was shown within a quarter of an hour, and how often. */
const ReadingView = z.lazy(() =>
  z
    .object({
      /** When the quarter of an hour began. */
      from: Instant,
      latest: Instant,
      by: OfficerId,
      office: OfficeId,
      shown: z.partialRecord(ShownPart, z.number().int()),
    })
    .meta({ id: 'Reading' }),
);

export const Readings = pageOf(ReadingView);

export const accessLog = [
  route({
    name: 'showAccessLog',
    method: 'GET',
    path: '/cases/{caseNumber}/access-log',
    title: { zh: '查看查阅记录', en: 'Show who has read a case or its child’s file' },
    may: 'seesAccessLog',
    params: z.object({ caseNumber: CaseId }),
    query: Paging.extend({
      /** `file`: the parts that were shown to offices that owe a duty on the file itself. */
      of: z.enum(['case', 'file']).default('case'),
    }),
    answer: Readings,
  }),
] as const;
