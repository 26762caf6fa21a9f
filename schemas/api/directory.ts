import * as z from 'zod';
import { PlacementKind } from '../codes/placement-kind.ts';
import { DirectoryLine } from '../directory.ts';
import { CaseId, DivisionCode, OfficeId, PlaceId } from '../ids.ts';
import { personal } from '../personal.ts';
import { route } from '../route.ts';
import { Text } from '../text.ts';
import { Instant } from '../time.ts';
import { Names, OfficeView } from './views.ts';

/** A place as it is offered for a child: how far, and whether there is a bed. */
const PlaceView = z.lazy(() =>
  z
    .object({
      id: PlaceId,
      kind: PlacementKind,
      name: Names,
      division: DivisionCode,
      office: OfficeId,
      telephone: z.string(),
      capacity: z.number().int(),
      /** Free beds; 0 also where it holds more children than it has beds for. */
      free: z.number().int(),
      /** As the crow flies, where both the division and the place have a position. */
      kilometres: z.number().optional(),
    })
    .meta({ id: 'Place' }),
);

export const directory = [
  route({
    name: 'loadDirectory',
    method: 'PUT',
    path: '/directory',
    title: { zh: '载入机构名录', en: 'Load divisions, offices, officers and places' },
    may: 'administrator',
    body: z.strictObject({ lines: z.array(DirectoryLine).min(1).max(1000) }),
    answer: z.lazy(() =>
      z.object({
        divisions: z.number().int(),
        offices: z.number().int(),
        officers: z.number().int(),
        places: z.number().int(),
      }),
    ),
  }),
  route({
    name: 'listPlaces',
    method: 'GET',
    path: '/places',
    title: { zh: '查看安置场所（就近）', en: 'List the places for a child, nearest first' },
    may: 'officer',
    query: z.strictObject({
      /** From where the nearest are looked for. */
      division: DivisionCode,
      /** Only places of the kinds that the policy allows for its child. */
      case: CaseId.optional(),
      limit: z.coerce.number().int().min(1).max(100).default(50),
    }),
    answer: z.lazy(() => z.object({ items: z.array(PlaceView) })),
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
    may: 'administersOffice',
    params: z.object({ officeId: OfficeId }),
    body: z.strictObject({ successor: OfficeId, reason: personal(Text(1000)) }),
    answer: z.lazy(() => z.object({ office: OfficeId, successor: OfficeId, at: Instant })),
  }),
  route({
    name: 'showMe',
    method: 'GET',
    path: '/me',
    title: { zh: '我的身份', en: 'Show who I am' },
    may: 'officer',
    answer: z.lazy(() =>
      z.object({
        id: z.string(),
        name: z.string(),
        office: OfficeId,
        officeName: Names,
        posts: z.array(z.string()),
        language: z.enum(['zh', 'en']),
      }),
    ),
  }),
] as const;
