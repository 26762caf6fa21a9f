import type * as z from 'zod';
import type { Context } from '#domain/context';
import type { Carrier } from '#domain/duty/carrier';
import type { Workflow } from '#domain/duty/workflow';
import { messageRecord, newMessage } from '#domain/outbox/message';
import { put, type Write } from '#domain/record';

/** The rules of all workflows of an aggregate, by duty type and outcome. */
export const outcomesOf = <S>(workflows: readonly Workflow<S>[]): Workflow<S>['outcomes'] =>
  Object.assign({}, ...workflows.map(({ outcomes }) => outcomes));

interface Parts {
  readonly facts: readonly { readonly type: string; readonly schema: () => z.ZodObject }[];
  readonly keeps: z.ZodRawShape;
}

type Listed = Readonly<Record<string, Parts>>;

type OneOf<W extends Listed> = W[keyof W];

/** The facts that the listed workflows add to those of their aggregate. */
export const factsOf = <W extends Listed>(workflows: W): readonly OneOf<W>['facts'][number][] =>
  Object.values(workflows).flatMap(({ facts }) => facts);

/** The intersection of a union's members: a union of functions accepts only what each of them accepts. */
type All<U> = [U] extends [never]
  ? Record<never, never>
  : (U extends unknown ? (part: U) => void : never) extends (all: infer A) => void
    ? A
    : never;

/** The parts of the state that the listed workflows keep of their own. */
export const keptBy = <W extends Listed>(workflows: W): All<OneOf<W>['keeps']> =>
  Object.assign({}, ...Object.values(workflows).map(({ keeps }) => keeps));

/** The message that continues work which one transaction could not hold, as soon as this one is written. */
export const restOf = (
  { id: caseId, seq }: Pick<Carrier, 'id' | 'seq'>,
  { at, correlationId }: Context,
): Write => {
  const errand = { kind: 'settleRest', caseId } as const;
  const message = newMessage(`${caseId}-${seq}-rest`, at, errand, correlationId);
  return put(messageRecord, message, 'absent');
};
