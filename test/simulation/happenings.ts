import { mobileOf } from '#test/fakes/a-county';
import type { World } from '#test/fakes/a-world';
import type { Choices } from './choices.ts';
import type { events } from './events.ts';
import type { people } from './people.ts';

/** Something from outside: its name, its relative frequency, and its effect. */
export type Happening = readonly [name: string, weight: number, happens: () => void];

/** In minutes; the running work goes on within the smallest step. */
const forwards = [0.25, 0.5, 1, 3, 20, 60, 240] as const;

/** The happenings that affect everything that runs. */
const toTheWorld = (world: World, choices: Choices): readonly Happening[] => {
  const { machines, messenger, clock } = world;
  const kill = (): void => {
    const running = [...machines.running];
    const name = running[choices.below(Math.max(1, running.length))];
    if (name) machines.kill(name, choices.below(2) === 1 ? 'FAILED' : 'ABORTED');
  };
  const down = (): void => {
    messenger.faults.down = !messenger.faults.down;
  };
  const fail = (): void => {
    machines.faults.failing = !machines.faults.failing;
  };
  return [
    ['kill execution', 1, kill],
    ['machine fails or works', 1, fail],
    ['provider down or up', 1, down],
    ['number out of use', 1, () => void messenger.refused.add(mobileOf('station'))],
    ['time', 4, () => clock.forward(forwards[choices.below(forwards.length)] ?? 1)],
  ];
};

/** Everything that may happen in a run. */
export const happenings = (
  world: World,
  choices: Choices,
  crowd: ReturnType<typeof people>,
  bringing: ReturnType<typeof events>,
): readonly Happening[] => [
  ['ask', 10, crowd.ask],
  ['repeat', 4, crowd.repeat],
  ['repeat answered', 2, crowd.repeatAnswered],
  ['stream', 12, bringing.stream],
  ['stream again', 1, bringing.streamAgain],
  ['machine', 10, bringing.machine],
  ['machine again', 1, bringing.machineAgain],
  ['execution end', 3, bringing.end],
  ['execution end again', 1, bringing.endAgain],
  ['execution end lost', 1, bringing.endLost],
  ['sweep', 5, bringing.sweep],
  ['reporters', 2, bringing.reporters],
  ['another machine', 2, bringing.anotherMachine],
  ...toTheWorld(world, choices),
];
