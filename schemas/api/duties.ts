import * as z from 'zod';
import { NoteKind } from '../codes/note-kind.ts';
import { DivisionCode, DutyId, OfficeId } from '../ids.ts';
import { personal } from '../personal.ts';
import { route } from '../route.ts';
import { Text } from '../text.ts';
import { Instant } from '../time.ts';
import { Reported } from './reported-view.ts';
import { DutyView, Names, Paging, pageOf } from './views.ts';

const params = z.object({ dutyId: DutyId });

/** The number of overdue duties at an office; `GET /duties?office=&overdue=true` lists them. */
const OverviewLine = z.lazy(() =>
  z
    .object({
      office: OfficeId,
      name: Names,
      division: DivisionCode,
      overdue: z.number().int(),
      /** More than a hundred are overdue. */
      more: z.literal(true).optional(),
      /** The due time of the duty that has been overdue longest. */
      oldest: Instant.optional(),
    })
    .meta({ id: 'OverviewLine' }),
);

/** A duty in a list, with its report for those who see the case. */
const WorklistLine = z.lazy(() =>
  DutyView.unwrap().extend({ reported: Reported.optional() }).meta({ id: 'WorklistLine' }),
);

const Rescheduling = z.strictObject({ until: Instant, reason: personal(Text(1000)) });

/** The shape of `POST /duties/{dutyId}/outcome`; the duty's type adds the other fields. */
const OutcomeBody = z
  .looseObject({ outcome: z.string() })
  .meta({ id: 'Outcome', description: 'As GET /duty-types/{code} describes it.' });

export const duties = [
  route({
    name: 'showWorklist',
    method: 'GET',
    path: '/duties',
    title: { zh: '查看单位待办', en: 'Show an office’s open duties' },
    may: 'worksAtOffice',
    query: Paging.extend({
      /** By default the caller’s own office. */
      office: OfficeId.optional(),
      /** `child`: each line also has the place and the child, and each case is recorded as read. */
      with: z.literal('child').optional(),
      /** Only overdue duties. */
      overdue: z.literal('true').optional(),
    }),
    answer: pageOf(WorklistLine),
  }),
  route({
    name: 'showOverview',
    method: 'GET',
    path: '/overview',
    title: { zh: '各单位逾期情况', en: 'Show how much is overdue at each office of a division' },
    may: 'supervisesDivision',
    /**
     * Of a county with all divisions below it, of a township or village, or of a city's or a province's own entries.
     */
    query: Paging.extend({ division: DivisionCode }),
    answer: pageOf(OverviewLine),
  }),
  route({
    name: 'showDuty',
    method: 'GET',
    path: '/duties/{dutyId}',
    title: { zh: '查看待办事项', en: 'Show a duty' },
    may: 'seesDuty',
    params,
    answer: DutyView,
  }),
  route({
    name: 'acknowledgeDuty',
    method: 'POST',
    path: '/duties/{dutyId}/acknowledgement',
    title: { zh: '确认已知悉', en: 'Acknowledge a duty' },
    may: 'endsDuty',
    params,
    answer: DutyView,
  }),
  route({
    name: 'endDuty',
    method: 'POST',
    path: '/duties/{dutyId}/outcome',
    title: { zh: '登记办理结果', en: 'End a duty by its outcome' },
    may: 'endsDuty',
    params,
    body: OutcomeBody,
    answer: DutyView,
    versioned: true,
  }),
  route({
    name: 'noteOnDuty',
    method: 'POST',
    path: '/duties/{dutyId}/notes',
    title: { zh: '记录进展（不办结）', en: 'Note work that does not end a duty' },
    may: 'notesDuty',
    params,
    body: z.strictObject({
      kind: NoteKind,
      at: Instant,
      text: personal(Text(2000)),
      promisedFor: Instant.optional(),
    }),
    answer: DutyView,
    status: 201,
  }),
  route({
    name: 'extendDuty',
    method: 'POST',
    path: '/duties/{dutyId}/extension',
    title: { zh: '延长期限', en: 'Give a duty more time' },
    may: 'changesDuty',
    params,
    body: Rescheduling,
    answer: DutyView,
    versioned: true,
  }),
  route({
    name: 'suspendDuty',
    method: 'POST',
    path: '/duties/{dutyId}/suspension',
    title: { zh: '中止计时', en: 'Suspend a duty until a day that is named' },
    may: 'changesDuty',
    params,
    body: Rescheduling,
    answer: DutyView,
    versioned: true,
  }),
  route({
    name: 'reassignDuty',
    method: 'POST',
    path: '/duties/{dutyId}/assignment',
    title: { zh: '改派其他单位', en: 'Give a duty to another office' },
    may: 'changesDuty',
    params,
    body: z.strictObject({ office: OfficeId, reason: personal(Text(1000)) }),
    answer: DutyView,
    versioned: true,
  }),
] as const;
