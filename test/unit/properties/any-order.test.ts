import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '#domain/errors';
import { sweep } from '#steps/sweep/sweep';
import { aWorld, type World } from '#test/fakes/a-world';
import { endAsUsual } from '#test/fakes/usual-course';
import { casesIn, dutiesIn } from '#test/fakes/what-happened';
import { settleDown } from '#test/fakes/what-people-do';
import { actions, perform } from './actions.ts';
import { expectInvariants } from './invariants.ts';

/** Officers do what is asked of them, first what others wait for. */
const everybodyWorks = async (world: World): Promise<void> => {
  const open = dutiesIn(world).filter(({ ended }) => !ended);
  const duty = open.find(({ type }) => type !== 'close') ?? open[0];
  try {
    if (duty) await endAsUsual(world, duty);
  } catch (error) {
    // A second response may still be on its way to its close.
    if (!(error instanceof Refusal) || error.code !== 'not-yet') throw error;
  }
};

const isDone = (world: World) => casesIn(world).every(({ status }) => status === 'closed');

/** From here on nothing fails any more; time passes, and people work. */
const finish = async (world: World): Promise<void> => {
  world.messenger.faults.down = false;
  for (let round = 0; round < 200 && !isDone(world); round += 1) {
    await settleDown(world);
    await everybodyWorks(world);
    world.clock.forward(3);
    await sweep(world.ports);
  }
};

/** Far more than it needs, also on a machine that has much else to do. */
const PATIENCE_MS = 60_000;

describe('in any order of commands, rungs, messages, failures and resumptions', () => {
  it('every open duty is owned and clocked, and the history folds to what is stored', {
    timeout: PATIENCE_MS,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(actions, async (doings) => {
        const world = aWorld();
        for (const action of doings) {
          await perform(world, action);
          expectInvariants(world);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('every case can still be brought to its end', { timeout: PATIENCE_MS }, async () => {
    await fc.assert(
      fc.asyncProperty(actions, async (doings) => {
        const world = aWorld();
        for (const action of doings) await perform(world, action);
        await finish(world);
        expect(isDone(world)).toBe(true);
        expectInvariants(world);
      }),
      { numRuns: 25 },
    );
  });
});
