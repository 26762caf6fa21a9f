import type { Successors } from '#domain/directory/successions';
import type { Draft } from '#domain/history/fact';
import type { NoteKind } from '#schemas/codes/note-kind';
import { dutyTypeOf } from '#schemas/duties/index';
import type { OfficerId } from '#schemas/ids';
import type { Instant } from '#schemas/time';
import type { Duty } from './duty.ts';
import { DutyNoted } from './facts.ts';
import type { DutyRules } from './workflow.ts';

export interface Note {
  readonly kind: NoteKind;
  readonly at: Instant;
  readonly text: string;
  readonly promisedFor?: Instant | undefined;
  readonly by: OfficerId;
}

/** The state and the duty of a note, and the successors of closed offices. */
export interface OnNote<S> {
  readonly state: S;
  readonly duty: Duty;
  readonly successors?: Successors;
}

/**
 * Notes work that does not end the duty: an attempt to reach somebody, a promise. A note on an ended duty, such as a
 * paper that arrives after the child is home again, is marked as late and changes nothing else.
 */
export const noteOnDuty = <S>(
  rules: Pick<DutyRules<S>, 'tells'>,
  { state, duty, successors }: OnNote<S>,
  { text, ...note }: Note,
): readonly Draft[] => {
  const { kind, at, promisedFor, by } = note;
  const data = { dutyId: duty.id, by, kind, at, ...(promisedFor && { promisedFor }) };
  const { basis } = dutyTypeOf(duty.type);
  const personal = { text };
  if (duty.ended) return [{ fact: DutyNoted.of({ ...data, late: true }), basis, personal }];
  const posts = kind === 'contact_attempt' ? rules.tells(state, duty, successors) : [];
  const tells = posts.length > 0 && { tells: [...posts] };
  return [{ fact: DutyNoted.of({ ...data, ...tells }), basis, personal }];
};
