import { movableClock } from '#adapters/dynamo/movable-clock';
import type { ClockPorts } from '#domain/world';
import type { ClockEnvironment } from '#schemas/environment';
import { documentClient, tablesOf } from './base.ts';
import { sweepPorts } from './sweep.ts';

/** @throws {Error} where the deployment's clock may not be moved by anybody. */
export const clockPorts = (env: ClockEnvironment): ClockPorts => {
  if (env.CLOCK !== 'movable') throw new Error('this deployment’s clock may not be moved');
  return { ...sweepPorts(env), clock: movableClock(documentClient(), tablesOf(env)) };
};
