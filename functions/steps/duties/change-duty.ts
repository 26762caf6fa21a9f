import { birthdayRecord } from '#domain/case/birthday';
import { isCase } from '#domain/composed/carrier';
import { caseRules } from '#domain/composed/case';
import { fileRules } from '#domain/composed/child';
import { type Office, officeRecord } from '#domain/directory/records';
import { isOpen, present } from '#domain/directory/successions';
import { noteOnDuty as decideNote } from '#domain/duty/note-on-duty';
import { reassignDuty as decideReassign } from '#domain/duty/reassign-duty';
import { type Rescheduling, rescheduleDuty } from '#domain/duty/reschedule-duty';
import { Refusal } from '#domain/errors';
import { unlessNumber } from '#domain/input/describe-given';
import { refuseBeforeBirth, refuseImpossible, refusePromise } from '#domain/input/not-ahead';
import { ref } from '#domain/record';
import type { NoteKind } from '#schemas/codes/note-kind';
import type { Post } from '#schemas/codes/post';
import type { DutyId, OfficeId } from '#schemas/ids';
import type { Instant } from '#schemas/time';
import { birthDateIn } from './birth-date.ts';
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

/** Extends a duty, for a supervisor who gives a reason. */
export const extendDuty = reschedule('extended');

/** Suspends a duty until a given day, for a supervisor who gives a reason. */
export const suspendDuty = reschedule('suspended');

type Assignment = On<{ readonly office: OfficeId; readonly reason: string }>;

/** Once an office has stood back, its superior may name any other office, whatever posts it holds. */
const mayReceive = ({ id, posts }: Office, post: Post, barred: readonly string[]): boolean =>
  !barred.includes(id) && (barred.length > 0 || posts.includes(post));

const wrongOffice = (given: OfficeId, barred: readonly string[]) => {
  const [zh, en] = barred.includes(given)
    ? ['该单位已回避', 'this office has stood back']
    : ['须为承担该岗位的另一单位', 'another office that holds this post'];
  return new Refusal('bad-input', {
    complaints: [{ path: '/office', given: unlessNumber(given), zh, en }],
  });
};

/** A supervisor gives a duty to another office, with a reason. */
export const reassignDuty = dutyCommand({
  may: 'changesDuty',
  versioned: true,
  reads: (_state, { body }: Assignment) => ({ receiver: ref(officeRecord, body.office) }),
  decide: ({ state, duty, tools, found: { receiver } }, { body: { office, reason } }) => {
    const { owner } = duty;
    const { successors } = tools;
    const isOther =
      'office' in owner &&
      present(owner.office, successors) !== office &&
      isOpen(office, successors);
    if (!isOther || !receiver || !mayReceive(receiver, owner.post, state.barred))
      throw wrongOffice(office, state.barred);
    return decideReassign(state, { dutyId: duty.id, to: office, reason });
  },
});

type NoteBody = On<{
  readonly kind: NoteKind;
  readonly at: Instant;
  readonly text: string;
  readonly promisedFor?: Instant | undefined;
}>;

/** Notes work that does not end the duty: an attempt to reach somebody, a promise, a visit; or news after its end. */
export const noteOnDuty = dutyCommand({
  may: 'notesDuty',
  status: 201,
  alsoWhenEnded: true,
  reads: ({ id }, _input: NoteBody) => ({ birthday: ref(birthdayRecord, id) }),
  decide: async ({ state, duty, context, tools, found }, { body }) => {
    refuseImpossible(body, ['at'], context.at);
    refusePromise(body, context.at);
    refuseBeforeBirth(body, ['at'], await birthDateIn(found.birthday, state, tools));
    const note = { ...body, by: actingOfficer(tools).officer };
    const { successors } = tools;
    return isCase(state)
      ? decideNote(caseRules, { state, duty, successors }, note)
      : decideNote(fileRules, { state, duty, successors }, note);
  },
});
