import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sweep } from '#steps/sweep/sweep';
import { aWorld, type World } from '#test/fakes/a-world';
import { outcomes } from '#test/fakes/outcomes';
import { casesIn, dutiesIn } from '#test/fakes/what-happened';
import { end, settleDown } from '#test/fakes/what-people-do';
import { actions, perform } from './actions.ts';
import { expectInvariants } from './invariants.ts';
import { recorderOfDuty } from './recorder.ts';

const usual: Readonly<Record<string, keyof typeof outcomes>> = {
  accept: 'accepted',
  dispatch: 'found',
  assist: 'recorded',
  notify: 'sent',
  close: 'closed',
};

/** Officers do what is asked of them, first what others wait for. */
const everybodyWorks = async (world: World): Promise<void> => {
  const open = dutiesIn(world).filter(({ ended }) => !ended);
  const duty = open.find(({ type }) => type !== 'close') ?? open[0];
  const outcome = outcomes[usual[duty?.type ?? ''] ?? 'closed'];
  if (duty) await end(world, duty, recorderOfDuty(duty), outcome);
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
