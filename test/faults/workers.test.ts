import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { System } from '#local/system';
import { aCounty, type County } from '#test/cloud/a-county';
import { aCase, type TheCase } from '#test/cloud/flow/a-case';
import { running, tokenOf } from '#test/cloud/flow/executions';
import { outbox } from '#test/cloud/flow/outbox';
import { alone, forward } from '#test/cloud/flow/time';
import { told } from '#test/cloud/flow/told';
import { theSystem } from '#test/cloud/world';
import { isInFull } from '#test/turn';
import { batchOf } from './faults.ts';
import { type FaultyCloud, type Happening, startFaultyCloud } from './faulty-cloud.ts';
import { holdBack } from './functions.ts';
import { functionOf } from './in-process.ts';
import { tally } from './tally.ts';

/** In `npm test` only every twelfth call is tested. */
const STRIDE = isInFull ? 1 : 12;

const happenings: readonly Happening[] = isInFull
  ? ['fails', 'is throttled', 'is done, but its answer is lost']
  : ['fails'];

describe('the relay, when one call of a service fails', () => {
  let system: System;
  let county: County;
  let faulty: FaultyCloud;
  let start: Awaited<ReturnType<typeof functionOf>>;
  let letThrough: () => Promise<void>;
  const table = tally('relay: call × what happens');

  /** Carries out the messages that a new report has put into the outbox. */
  const carry = async (plan?: Parameters<FaultyCloud['plan']>[0]) => {
    faulty.plan();
    const of = await aCase(system, county);
    const messages = await outbox(system, of.caseNumber);
    expect(messages.length).toBeGreaterThan(3);
    const relay = await start();
    faulty.plan(plan);
    await relay(batchOf(messages)).catch(() => undefined);
    const targets = [...faulty.targets()];
    faulty.plan();
    // The messages of a batch are carried out in parallel, so the same index is not the same call each time.
    const struck = targets[plan?.index ?? 0]?.split('.').at(-1);
    return { of, targets, messages, struck };
  };

  /** Expects all consequences of a report, in whatever way they came about. */
  const expectAll = async (of: TheCase): Promise<void> => {
    expect(await outbox(system, of.caseNumber)).toEqual([]);
    const { reports, duties } = await of.show();
    expect(reports[0]?.registerNumber).toMatch(/-\d{5}$/);
    expect(duties.map(({ type }) => type)).toEqual(expect.arrayContaining(['accept', 'dispatch']));
    await running(system, of);
    await tokenOf(system, of, await of.duty('dispatch'));
    const alerts = await told(of, { type: 'dispatch', occasion: 'opened' });
    expect(alerts.map(({ channel, status }) => `${channel} ${status}`).toSorted()).toEqual([
      'email handed_over',
      // Many texts to one officer within an hour become a digest.
      expect.stringMatching(/^sms (handed_over|in_digest)$/),
    ]);
  };

  beforeAll(async () => {
    system = await theSystem();
    await alone(system);
    county = await aCounty(system);
    await forward(system, 2, 'minute');
    faulty = await startFaultyCloud(system.cloud.endpoint);
    start = await functionOf(system, 'relay', faulty);
    letThrough = await holdBack(system, 'relay');
  });

  afterAll(async () => {
    vi.unstubAllEnvs();
    await letThrough?.();
    table.print();
    await faulty?.stop();
  });

  it('leaves at most that message behind, and the sweep brings it', async () => {
    const { targets } = await carry();
    expect(targets.length).toBeGreaterThan(20);

    for (const index of targets.keys()) {
      if (index % STRIDE > 0) continue;
      for (const happening of happenings) {
        const { of, messages, struck } = await carry({ index, happening });
        await table.trying(`${index} ${struck}`, happening, async () => {
          const kept = await outbox(system, of.caseNumber);
          expect(kept.filter((each) => messages.includes(each)).length).toBeLessThanOrEqual(1);
          await forward(system, 3, 'minute');
          await expectAll(of);
        });
        // The ladders of hundreds of cases would slow down each further one.
        await alone(system);
      }
    }
  });
});
