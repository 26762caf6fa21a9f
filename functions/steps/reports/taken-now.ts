import { AS_IT_IS, type Reading } from '#domain/input/read-leniently';
import type { Misunderstood } from '#domain/input/understand';
import type { Instant } from '#schemas/time';
import { type AsSaid, keptInCase, keptUnderSeal, partSaid } from './as-said.ts';
import { pastOnly } from './past-only.ts';
import { warningsOn } from './warnings.ts';

type Said = Parameters<typeof pastOnly>[0];

/** A body that people filled in, as it is received now. */
export interface TakenNow<B> {
  readonly body: B;
  /** All warnings about it. */
  readonly warnings: readonly Misunderstood[];
  /** The values that the case keeps as they were said, beside the fields. */
  readonly asSaid: { readonly asSaid?: AsSaid };
  /** The values that are sealed with the reporter. */
  readonly said: { readonly said?: AsSaid };
}

/**
 * The reading of a body without impossible times. Values that did not fit their fields are kept; those that may be of
 * anybody are sealed.
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
