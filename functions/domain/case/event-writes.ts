import type { Context } from '#domain/context';
import { messageRecord, newMessage } from '#domain/outbox/message';
import { put, remove, type Write } from '#domain/record';
import { rewardsOwed } from '#domain/workflows/emergency-response/rewards';
import { type Case, openCaseOfChildRecord } from './case.ts';
import { errandsOf } from './errands.ts';
import type { CaseEvent } from './event.ts';
import { settles } from './settles.ts';

/** A child's lock opens and closes with its case. */
export const lockWrites = ({ fact, caseId }: CaseEvent, { child }: Case): readonly Write[] => {
  if (!child) return [];
  if (fact.type === 'CaseOpened') return [put(openCaseOfChildRecord, { child, caseId }, 'absent')];
  if (fact.type === 'CaseClosed') return [remove(openCaseOfChildRecord, child)];
  return [];
};

export const messageWrites = (
  event: CaseEvent,
  state: Case,
  { correlationId }: Pick<Context, 'correlationId'>,
): readonly Write[] =>
  errandsOf(event, state).map((errand, index) => {
    const id = `${event.caseId}-${event.seq}-${index + 1}`;
    return put(messageRecord, newMessage(id, event.at, errand, correlationId), 'absent');
  });

/** Of several writes to one record the last says all; a transaction takes one per record. */
export const lastPerKey = (writes: readonly Write[]): readonly Write[] => [
  ...new Map(writes.map((write) => [`${write.key.pk}|${write.key.sk}`, write])).values(),
];

/** What did not fit is carried on with as soon as this is written. */
export const restWrites = (state: Case, { at, correlationId }: Context): readonly Write[] => {
  if (settles(state).length === 0 && rewardsOwed(state).length === 0) return [];
  const id = `${state.id}-${state.seq}-rest`;
  const errand = { kind: 'settleRest', caseId: state.id } as const;
  return [put(messageRecord, newMessage(id, at, errand, correlationId), 'absent')];
};
