import type { LocalContext } from '#domain/context';
import type { Lineage } from '#domain/directory/routing';
import { type Carrier, takenIn } from '#domain/duty/carrier';
import type { DivisionCode } from '#schemas/ids';
import type { Case } from './case.ts';

type Answering = Pick<Carrier, 'taken' | 'takenAt'> & Partial<Pick<Case, 'custody'>>;

/**
 * The offices that hold the posts in one division of a case: an office that took its duties over there, or has custody,
 * comes before the routing table.
 *
 * @param division - absent for the case's own
 */
export const routingOf = (
  state: Answering,
  routing: Lineage,
  division: DivisionCode | undefined,
): Lineage => {
  const taken = takenIn(state, division);
  const { custody } = state;
  return taken || custody
    ? [{ offices: { ...taken, ...(custody && { custodian: custody.office }) } }, ...routing]
    : routing;
};

/** The context with the offices that hold the posts in this case. */
export const localTo = (state: Answering, context: LocalContext): LocalContext => ({
  ...context,
  routing: routingOf(state, context.routing, context.division),
});
