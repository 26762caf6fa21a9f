import type { World } from './a-world.ts';
import type { DeedPorts } from './deed.ts';
import { type Deed, run, type StepName } from './deeds.ts';

/**
 * The one function by which the simulation and the stories do anything: the observer of the world is told before each
 * deed.
 *
 * @param ports - as the process that does it sees the world.
 */
export const perform = <N extends StepName>(
  { ports: own, observing }: Pick<World, 'ports' | 'observing'>,
  deed: Deed<N>,
  ports: DeedPorts = own,
): ReturnType<typeof run<N>> => {
  observing.seen?.(deed);
  const done = observing.instead?.(deed, ports) as ReturnType<typeof run<N>> | undefined;
  return done ?? run(ports, deed);
};
