import { expect } from 'vitest';
import { eventually } from '#test/cloud/eventually';
import type { DutyView } from '#test/cloud/flow/a-case';
import { kill, lastExecution, statusOf, tokenOf } from '#test/cloud/flow/executions';
import { outbox } from '#test/cloud/flow/outbox';
import { sweepIn } from '#test/cloud/flow/time';
import { breakDown, holdBack, invoke, throttle } from './functions.ts';
import {
  eventOf,
  failTask,
  failures,
  oneMoreFailure,
  type Scene,
  sweptToLife,
  waitsAgain,
} from './machine.ts';

/** Heals a fault after its duty has ended. */
type Heal = () => Promise<void>;

export interface Fault {
  readonly name: string;
  /** Whether it affects everything else on the same cloud. */
  readonly isShared?: boolean;
  /** Strikes while the machine waits for a duty that is about to end. */
  readonly strike: (scene: Scene, duty: DutyView) => Promise<Heal | undefined>;
}

const nothingLeft = ({ system, of }: Scene) =>
  eventually(async () => (await outbox(system, of.caseNumber)).length === 0);

/**
 * Waits for the sweep to carry a message, which the stream may carry for a minute; the messages that follow have a
 * minute of their own.
 */
const carriedBySweep = ({ system, of }: Scene) =>
  eventually(async () => {
    await sweepIn(system, 2);
    return (await outbox(system, of.caseNumber)).length === 0;
  });

const revive = async (scene: Scene, duty: DutyView, cycle: number): Promise<void> => {
  if ((await scene.of.show()).status === 'open') await sweptToLife(scene, duty, cycle);
};

const stop: Fault['strike'] = async (scene, duty) => {
  const { cycle } = await kill(scene.system, scene.of, duty);
  await sweptToLife(scene, duty, cycle);
  await tokenOf(scene.system, scene.of, duty);
  return undefined;
};

/** The attempt fails, and so does the function that should open the duty again. */
const reopenedBy =
  (out: typeof breakDown, isMendedFirst: boolean): Fault['strike'] =>
  async (scene, duty) => {
    const token = await tokenOf(scene.system, scene.of, duty);
    const before = await failures(scene, duty);
    const mend = await out(scene.system, 'open-duty');
    try {
      await failTask(scene, duty, 'Accident');
      await oneMoreFailure(scene, duty, before + 1);
    } finally {
      if (isMendedFirst) await mend();
    }
    const again = async () => void (await waitsAgain(scene, duty, token));
    // The pause before each attempt is twice as long as the one before.
    if (!isMendedFirst) return () => mend().then(again);
    await again();
    return undefined;
  };

/** The relay's batch, as the stream would deliver it. */
export const batchOf = (keys: readonly string[]) => ({
  Records: keys.map((sk) => ({
    eventName: 'INSERT',
    dynamodb: { Keys: { pk: { S: 'OUTBOX#0' }, sk: { S: sk } } },
  })),
});

/** The faults that a machine's state meets, each with the work that brings the case on afterwards. */
export const faults: readonly Fault[] = [
  { name: 'the execution is stopped', strike: stop },
  {
    name: 'the execution is stopped, and the outcome comes meanwhile',
    strike: async (scene, duty) => {
      const { cycle } = await kill(scene.system, scene.of, duty);
      return () => revive(scene, duty, cycle);
    },
  },
  {
    name: 'the attempt fails',
    strike: async (scene, duty) => {
      const token = await tokenOf(scene.system, scene.of, duty);
      await failTask(scene, duty, 'Accident');
      await waitsAgain(scene, duty, token);
      return undefined;
    },
  },
  {
    name: 'the task times out',
    strike: async (scene, duty) => {
      const { cycle, arn } = await lastExecution(scene.of, duty);
      await failTask(scene, duty, 'States.Timeout');
      await eventually(async () => (await statusOf(scene.system, arn)) === 'FAILED');
      await sweptToLife(scene, duty, cycle);
      await tokenOf(scene.system, scene.of, duty);
      return undefined;
    },
  },
  {
    name: 'its event comes twice',
    strike: async (scene, duty) => {
      const event = await eventOf(scene, duty);
      const both = await Promise.all([1, 2].map(() => invoke(scene.system, 'open-duty', event)));
      expect(both).toEqual(['answered', 'answered']);
      return undefined;
    },
  },
  {
    name: 'its event comes late, after the next one',
    strike: async (scene, duty) => {
      const event = await eventOf(scene, duty);
      return async () => {
        await nothingLeft(scene);
        expect(await invoke(scene.system, 'open-duty', event)).toBe('answered');
      };
    },
  },
  {
    name: 'an event of an older cycle comes',
    strike: async (scene, duty) => {
      const event = await eventOf(scene, duty);
      await stop(scene, duty);
      const token = await tokenOf(scene.system, scene.of, duty);
      expect(await invoke(scene.system, 'open-duty', event)).toBe('answered');
      expect(await tokenOf(scene.system, scene.of, duty)).toBe(token);
      return undefined;
    },
  },
  { name: 'the worker throws', isShared: true, strike: reopenedBy(breakDown, true) },
  {
    name: 'the worker throws, and the outcome comes meanwhile',
    isShared: true,
    strike: reopenedBy(breakDown, false),
  },
  { name: 'the worker is throttled', isShared: true, strike: reopenedBy(throttle, true) },
  {
    name: 'the stream stands still: the sweep carries the outcome',
    isShared: true,
    strike: async (scene) => {
      const letThrough = await holdBack(scene.system, 'relay');
      return async () => {
        try {
          await carriedBySweep(scene);
        } finally {
          await letThrough();
        }
      };
    },
  },
  {
    name: 'the stream brings its record twice, at once and late',
    isShared: true,
    strike: async (scene) => {
      const letThrough = await holdBack(scene.system, 'relay');
      return async () => {
        try {
          const batch = batchOf(await outbox(scene.system, scene.of.caseNumber));
          await Promise.all([1, 2].map(() => invoke(scene.system, 'relay', batch)));
          await invoke(scene.system, 'relay', batch);
        } finally {
          await letThrough();
        }
        await invoke(scene.system, 'sweep');
      };
    },
  },
  {
    name: 'the relay throws: the sweep carries the outcome',
    isShared: true,
    strike: async (scene) => {
      const mend = await breakDown(scene.system, 'relay');
      return async () => {
        try {
          await carriedBySweep(scene);
        } finally {
          await mend();
        }
      };
    },
  },
  {
    name: 'two sweeps at once',
    strike: async (scene, duty) => {
      const { cycle } = await kill(scene.system, scene.of, duty);
      await Promise.all([1, 2].map(() => invoke(scene.system, 'sweep')));
      await sweptToLife(scene, duty, cycle);
      await tokenOf(scene.system, scene.of, duty);
      expect((await lastExecution(scene.of, duty)).cycle).toBe(cycle + 1);
      return undefined;
    },
  },
];
