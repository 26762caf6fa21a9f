import * as z from 'zod';
import { PlacementKind } from '../codes/placement-kind.ts';
import { Post } from '../codes/post.ts';
import { DirectoryLine } from '../directory.ts';
import { CaseId, DivisionCode, OfficeId, OfficerId, PlaceId } from '../ids.ts';
import { personal } from '../personal.ts';
import { route } from '../route.ts';
import { Text } from '../text.ts';
import { Instant } from '../time.ts';
import { Names, OfficeView, Paging, pageOf } from './views.ts';

/** A place offered for a child: its distance and its free beds. */
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
      /** Free beds; 0 also if it holds more children than it has beds. */
      free: z.number().int(),
      /** The distance as the crow flies, if both the division and the place have a position. */
      kilometres: z.number().optional(),
    })
    .meta({ id: 'Place' }),
);

const DirectoryChangeView = z.lazy(() =>
  z
    .object({
      county: DivisionCode,
      /** Without gaps within its county. */
      number: z.number().int(),
      at: Instant,
      by: OfficerId,
      change: z.enum(['loaded', 'closed', 'reopened']),
      /** `officer zhou.jing` */
      entry: z.string(),
      /** The division where it is now and, if it has moved, the one where it was. */
      divisions: z.array(DivisionCode),
      /** The entry before the change; absent for a new one. */
      before: z.record(z.string(), z.unknown()).optional(),
      after: z.record(z.string(), z.unknown()).optional(),
      reason: z.string().optional(),
    })
    .meta({ id: 'DirectoryChange' }),
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
      /** The division from which distances are measured. */
      division: DivisionCode,
      /** Limits the list to the kinds of place that the policy allows for this case's child. */
      case: CaseId.optional(),
      limit: z.coerce.number().int().min(1).max(100).default(50),
    }),
    answer: z.lazy(() => z.object({ items: z.array(PlaceView) })),
  }),
  route({
    name: 'listOffices',
    method: 'GET',
    path: '/offices',
    title: { zh: '查看辖区单位', en: 'List the offices of a division' },
    may: 'officer',
    /**
     * Of a county with all divisions below it, of a township or village, or of a city's or a province's own entries.
     */
    query: Paging.extend({ division: DivisionCode }),
    answer: pageOf(
      z.lazy(() =>
        OfficeView.unwrap()
          .pick({
            id: true,
            name: true,
            division: true,
            posts: true,
            telephone: true,
            successor: true,
          })
          .meta({ id: 'OfficeLine' }),
      ),
    ),
  }),
  route({
    name: 'listOfficers',
    method: 'GET',
    path: '/offices/{officeId}/officers',
    title: { zh: '查看单位工作人员', en: 'List who works at an office' },
    may: 'worksAtOffice',
    params: z.object({ officeId: OfficeId }),
    answer: z.lazy(() =>
      z.object({
        items: z.array(z.object({ id: OfficerId, name: z.string(), posts: z.array(Post) })),
      }),
    ),
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
    name: 'reopenOffice',
    method: 'POST',
    path: '/offices/{officeId}/reopening',
    title: { zh: '恢复已撤销的单位', en: 'Open an office again that was closed by mistake' },
    may: 'administersOffice',
    params: z.object({ officeId: OfficeId }),
    body: z.strictObject({ reason: personal(Text(1000)) }),
    answer: z.lazy(() => z.object({ office: OfficeId, followedBy: OfficeId, at: Instant })),
  }),
  route({
    name: 'listDirectoryChanges',
    method: 'GET',
    path: '/directory/changes',
    title: { zh: '查看机构名录变更记录', en: 'List the changes of a directory, latest first' },
    may: 'administersDivision',
    /**
     * Of a county with all divisions below it, of a township or village, or of a city's or a province's own entries.
     */
    query: Paging.extend({ division: DivisionCode }),
    answer: pageOf(DirectoryChangeView),
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
