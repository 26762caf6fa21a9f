import { movePost as decideMoves, MOST_MOVED } from '#domain/duty/move-post';
import type { Errand } from '#domain/outbox/message';
import type { WorkerPorts } from '#domain/world';
import { dutyTypes } from '#schemas/duties/index';
import { untilNothingIsLeft } from './until-nothing-is-left.ts';

/** Moves the rest of a post's duties to the office that has taken it over, as many at once as fit. */
export const movePost = async (
  ports: WorkerPorts,
  { caseId, post, from, to }: Extract<Errand, { kind: 'movePost' }>,
): Promise<void> => {
  await untilNothingIsLeft(ports, caseId, (state) =>
    decideMoves(state, { post, from, to }, dutyTypes.accept.basis).slice(0, MOST_MOVED),
  );
};
