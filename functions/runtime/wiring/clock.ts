import { movableClock } from '#adapters/dynamo/movable-clock';
import type { ClockPorts } from '#domain/world';
import type { ClockEnvironment } from '#schemas/environment';
import { documentClient, tablesOf } from './base.ts';
import { sweepPorts } from './sweep.ts';

/** @throws {Error} in a deployment whose clock may not be moved. */
export const clockPorts = (env: ClockEnvironment): ClockPorts => {
  if (env.CLOCK !== 'movable') throw new Error('this deployment’s clock may not be moved');
  return { ...sweepPorts(env), clock: movableClock(documentClient(), tablesOf(env)) };
};
