import { officeRecord } from '#domain/directory/records';
import { isOpen, present } from '#domain/directory/successions';
import {
  noteOnDuty as decideNote,
  reassignDuty as decideReassign,
  type Rescheduling,
  rescheduleDuty,
} from '#domain/duty/change-duty';
import { Refusal } from '#domain/errors';
import { unlessNumber } from '#domain/input/describe-given';
import { refuseAhead, refuseBeforeBirth } from '#domain/input/not-ahead';
import { ref } from '#domain/record';
import type { NoteKind } from '#schemas/codes/note-kind';
import type { DutyId, OfficeId } from '#schemas/ids';
import type { Instant } from '#schemas/time';
import { birthDateOf } from './birth-date.ts';
import { actingOfficer } from './context.ts';
import { dutyCommand } from './duty-command.ts';

interface On<Body> {
  readonly params: { readonly dutyId: DutyId };
  readonly body: Body;
}

type MoreTime = On<{ readonly until: Instant; readonly reason: string }>;

const reschedule = (change: Rescheduling['change']) =>
  dutyCommand<MoreTime>({
    may: 'changesDuty',
    versioned: true,
    decide: ({ state, duty, context, tools }, { body }) => {
      const by = actingOfficer(tools).officer;
      return rescheduleDuty(state, duty.id, { change, ...body, by }, context);
    },
  });

/** A supervisor gives a duty more time, with a reason. */
export const extendDuty = reschedule('extended');

/** A supervisor counts no time until a day that is named, with a reason. */
export const suspendDuty = reschedule('suspended');

type Assignment = On<{ readonly office: OfficeId; readonly reason: string }>;

const wrongOffice = (given: string) => {
  const zh = '须为承担该岗位的另一单位';
  const en = 'another office that holds this post';
  return new Refusal('bad-input', {
    complaints: [{ path: '/office', given: unlessNumber(given), zh, en }],
  });
};

/** A supervisor gives a duty to another office that holds the same post, with a reason. */
export const reassignDuty = dutyCommand<Assignment>({
  may: 'changesDuty',
  versioned: true,
  decide: async ({ state, duty, tools }, { body: { office, reason } }) => {
    const [{ found }] = await tools.store.load({ found: ref(officeRecord, office) });
    const { owner } = duty;
    const { successors } = tools;
    const isOther =
      'office' in owner &&
      present(owner.office, successors) !== office &&
      isOpen(office, successors);
    if (!isOther || !found?.posts.includes(owner.post)) throw wrongOffice(office);
    return decideReassign(state, duty.id, office, reason);
  },
});

type NoteBody = On<{
  readonly kind: NoteKind;
  readonly at: Instant;
  readonly text: string;
  readonly promisedFor?: Instant | undefined;
}>;

/** Work on a duty that does not end it: a contact attempt, a promise, a visit; or what is learned after it ended. */
export const noteOnDuty = dutyCommand<NoteBody>({
  may: 'endsDuty',
  status: 201,
  alsoWhenEnded: true,
  decide: async ({ state, duty, context, tools }, { body }) => {
    refuseAhead(body, ['at'], context.at);
    refuseBeforeBirth(body, ['at'], await birthDateOf(state.id, tools));
    const note = { ...body, by: actingOfficer(tools).officer };
    return decideNote(state, duty, note, tools.successors);
  },
});
