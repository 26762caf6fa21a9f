import type { LocalContext } from '#domain/context';
import type { Lineage } from '#domain/directory/routing';
import type { Case } from './case.ts';

type Answering = Pick<Case, 'taken' | 'custody'>;

/**
 * The offices that hold the posts in a case: an office that took the case over, or has custody, comes before the
 * routing table.
 */
export const routingOf = ({ taken, custody }: Answering, routing: Lineage): Lineage =>
  taken || custody
    ? [{ offices: { ...taken, ...(custody && { custodian: custody.office }) } }, ...routing]
    : routing;

/** The context with the offices that hold the posts in this case. */
export const localTo = (state: Answering, context: LocalContext): LocalContext => ({
  ...context,
  routing: routingOf(state, context.routing),
});
