import { millisecondsOf } from '#domain/time/instant';
import type { World } from '#test/fakes/a-world';

/** Makes all time limits count by the run's clock, too. */
export const onItsOwnTime = async <T>(world: World, run: () => Promise<T>): Promise<T> => {
  const { now } = Date;
  let at = millisecondsOf(await world.clock.now());
  const forward = world.clock.forward;
  world.clock.forward = (minutes) => {
    at += minutes * 60_000;
    forward(minutes);
  };
  Date.now = () => at;
  try {
    return await run();
  } finally {
    Date.now = now;
  }
};
