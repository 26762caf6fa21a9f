import { AS_IT_IS, type Reading } from '#domain/input/read-leniently';
import type { Misunderstood } from '#domain/input/understand';
import type { Instant } from '#schemas/time';
import { type AsSaid, keptInCase, keptUnderSeal, partSaid } from './as-said.ts';
import { pastOnly } from './past-only.ts';
import { warningsOn } from './warnings.ts';

type Said = Parameters<typeof pastOnly>[0];

/** A body that people filled in, as it is taken in now. */
export interface TakenNow<B> {
  readonly body: B;
  /** All that is to be told of it. */
  readonly warnings: readonly Misunderstood[];
  /** What the case keeps as it was said, beside the fields. */
  readonly asSaid: { readonly asSaid?: AsSaid };
  /** What goes under the seal with its maker. */
  readonly said: { readonly said?: AsSaid };
}

/**
 * What was read of a body, held against the present: times that cannot be are left out. What was said otherwise than
 * its fields want it is kept; what nobody knows of whom it is goes under the seal.
 *
 * @param shape - the fields of the body
 */
export const takenNow = <B extends Said>(
  read: { readonly body: B; readonly reading?: Reading | undefined },
  shape: Readonly<Record<string, unknown>>,
  at: Instant,
): TakenNow<B> => {
  const { reading = AS_IT_IS } = read;
  const { body, warnings, asSaid } = pastOnly(read.body, at);
  const beside = partSaid(shape, [...reading.asSaid, ...asSaid]);
  const inCase = keptInCase(beside.ofCase);
  const underSeal = keptUnderSeal(beside.underSeal);
  return {
    body,
    warnings: [...reading.warnings, ...warnings, ...warningsOn(body, at)],
    asSaid: inCase ? { asSaid: inCase } : {},
    said: underSeal ? { said: underSeal } : {},
  };
};
