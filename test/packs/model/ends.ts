import * as z from 'zod';
import type { Circumstances, Policy } from '#domain/policy/policy';
import { dutyTypeOf } from '#schemas/duties/index';
import type { Outcome } from '#schemas/duty-type';
import type { EndsOf, Given } from './paths.ts';

/** The values of a fact that a Choice could read: codes and booleans; for anything else one value represents all. */
const valuesOf = (type: unknown): readonly unknown[] => {
  if (type instanceof z.ZodOptional || type instanceof z.ZodDefault) {
    return [undefined, ...valuesOf(type.unwrap())];
  }
  if (type instanceof z.ZodEnum) return type.options;
  if (type instanceof z.ZodBoolean) return [true, false];
  return ['of any kind'];
};

const factsOf = ({ facts = [], form }: Outcome): readonly Given[] =>
  facts.reduce<readonly Given[]>(
    (all, fact) =>
      valuesOf(form().shape[fact]).flatMap((value) =>
        all.map((given) => ({ ...given, [fact]: value })),
      ),
    [{}],
  );

/**
 * The ways in which a duty may end under a policy in some circumstances: with each outcome that its type declares, or
 * made pointless by a fact; if it is not owed there, only with `notInForce`.
 */
export const endsUnder =
  (policy: Policy, circumstances: Circumstances): EndsOf =>
  (duty) => {
    if (!policy.inForce(duty, circumstances).inForce) return [{ outcome: 'notInForce' }];
    const declared = Object.entries(dutyTypeOf(duty).outcomes).flatMap(([outcome, declaration]) =>
      factsOf(declaration).map((facts) => ({ ...facts, outcome })),
    );
    return [...declared, { outcome: 'superseded' }];
  };
