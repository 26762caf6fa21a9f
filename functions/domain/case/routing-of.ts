import type { LocalContext } from '#domain/context';
import type { Lineage } from '#domain/directory/routing';
import type { Case } from './case.ts';

type Answering = Pick<Case, 'taken' | 'custody'>;

/** The offices that answer in a case: one that took it over, or has the child, before the routing table's. */
export const routingOf = ({ taken, custody }: Answering, routing: Lineage): Lineage =>
  taken || custody
    ? [{ offices: { ...taken, ...(custody && { custodian: custody.office }) } }, ...routing]
    : routing;

/** The context with the offices that answer in this case. */
export const localTo = (state: Answering, context: LocalContext): LocalContext => ({
  ...context,
  routing: routingOf(state, context.routing),
});
