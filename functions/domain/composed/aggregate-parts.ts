import type { Context } from '#domain/context';
import type { Carrier } from '#domain/duty/carrier';
import type { Workflow } from '#domain/duty/workflow';
import { messageRecord, newMessage } from '#domain/outbox/message';
import { put, type Write } from '#domain/record';

/** The rules of all workflows of an aggregate, by duty type and outcome. */
export const outcomesOf = <S>(workflows: readonly Workflow<S>[]): Workflow<S>['outcomes'] =>
  Object.assign({}, ...workflows.map(({ outcomes }) => outcomes));

/** The message that carries on with what one transaction could not hold, as soon as this is written. */
export const restOf = (
  { id: caseId, seq }: Pick<Carrier, 'id' | 'seq'>,
  { at, correlationId }: Context,
): Write => {
  const errand = { kind: 'settleRest', caseId } as const;
  const message = newMessage(`${caseId}-${seq}-rest`, at, errand, correlationId);
  return put(messageRecord, message, 'absent');
};
