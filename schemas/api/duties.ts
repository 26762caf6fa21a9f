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

/** An office, and what is overdue there; `GET /duties?office=&overdue=true` has what is behind the number. */
const OverviewLine = z.lazy(() =>
  z
    .object({
      office: OfficeId,
      name: Names,
      division: DivisionCode,
      overdue: z.number().int(),
      /** There are more than a hundred. */
      more: z.literal(true).optional(),
      /** Since when the longest overdue has been so. */
      oldest: Instant.optional(),
    })
    .meta({ id: 'OverviewLine' }),
);

/** A duty in a list, and what was reported, to those who see its case. */
const WorklistLine = z.lazy(() =>
  DutyView.unwrap().extend({ reported: Reported.optional() }).meta({ id: 'WorklistLine' }),
);

const Rescheduling = z.strictObject({ until: Instant, reason: personal(Text(1000)) });

/** The shape of `POST /duties/{dutyId}/outcome`; the duty's type says what else it takes. */
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
      /** The caller’s own, unless one is named. */
      office: OfficeId.optional(),
      /** `child`: the lines say where and of whom, too, and each case is recorded as read. */
      with: z.literal('child').optional(),
      /** Only what is overdue. */
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
    /** Of a county with all below it, of a township or village, or of what a city or a province has of its own. */
    query: Paging.extend({ division: DivisionCode }),
    answer: pageOf(OverviewLine),
  }),
  route({
    name: 'showDuty',
    method: 'GET',
    path: '/duties/{dutyId}',
    title: { zh: '查看职责', en: 'Show a duty' },
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
    title: { zh: '办结职责', en: 'End a duty by its outcome' },
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
    may: 'endsDuty',
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
