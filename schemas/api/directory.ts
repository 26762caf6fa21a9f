import * as z from 'zod';
import { DirectoryLine } from '../directory.ts';
import { OfficeId } from '../ids.ts';
import { personal } from '../personal.ts';
import { route } from '../route.ts';
import { Text } from '../text.ts';
import { Instant } from '../time.ts';
import { Names, OfficeView } from './views.ts';

export const directory = [
  route({
    name: 'loadDirectory',
    method: 'PUT',
    path: '/directory',
    title: { zh: '载入机构名录', en: 'Load divisions, offices and officers' },
    may: 'administrator',
    body: z.strictObject({ lines: z.array(DirectoryLine).min(1).max(1000) }),
    answer: z.object({
      divisions: z.number().int(),
      offices: z.number().int(),
      officers: z.number().int(),
    }),
  }),
  route({
    name: 'showOffice',
    method: 'GET',
    path: '/offices/{officeId}',
    title: { zh: '查看单位', en: 'Show an office' },
    may: 'worksAtOffice',
    params: z.object({ officeId: OfficeId }),
    answer: OfficeView,
  }),
  route({
    name: 'closeOffice',
    method: 'POST',
    path: '/offices/{officeId}/closure',
    title: { zh: '撤销单位', en: 'Close an office in favour of another' },
    may: 'administrator',
    params: z.object({ officeId: OfficeId }),
    body: z.strictObject({ successor: OfficeId, reason: personal(Text(1000)) }),
    answer: z.object({ office: OfficeId, successor: OfficeId, at: Instant }),
  }),
  route({
    name: 'showMe',
    method: 'GET',
    path: '/me',
    title: { zh: '我的身份', en: 'Show who I am' },
    may: 'officer',
    answer: z.object({
      id: z.string(),
      name: z.string(),
      office: OfficeId,
      officeName: Names,
      posts: z.array(z.string()),
      language: z.enum(['zh', 'en']),
    }),
  }),
] as const;
