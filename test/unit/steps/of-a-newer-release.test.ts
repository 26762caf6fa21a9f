import { describe, expect, it } from 'vitest';
import type { Item } from '#adapters/dynamo/item';
import type { Put } from '#domain/record';
import { instantAt, millisecondsOf } from '#domain/time/instant';
import { metricNames } from '#schemas/metrics';
import { COUNTY } from '#test/fakes/a-county';
import { aWorld, callAs, type World } from '#test/fakes/a-world';
import { perform } from '#test/fakes/perform';
import { eventsOf } from '#test/fakes/what-happened';
import { openDutyOf, report, runUntilQuiet, sweepNow } from '#test/fakes/what-people-do';

const HOURS = 60;

/** Stores something that only a newer release knows, in place of what this one wrote. */
const store = ({ table }: World, write: Omit<Put, 'kind'>): void =>
  table.transact([{ kind: 'put', ...write }]);

const itemAt = ({ table }: World, pk: string, sk: string): Item => {
  const found = table.items.get(`${pk}|${sk}`);
  if (!found) throw new Error(`nothing is stored at ${pk} ${sk}`);
  return found;
};

/** A case whose reports have been handled, and which now waits for people. */
const waiting = async () => {
  const world = aWorld();
  const { caseId } = await report(world);
  await runUntilQuiet(world);
  return { world, caseId };
};

const newMessage = async (world: World) => {
  const createdAt = await world.clock.now();
  const id = 'of-tomorrow';
  const value = {
    id,
    createdAt,
    errand: { kind: 'ofTomorrow', county: COUNTY },
    attempts: 0,
    nextAt: instantAt(millisecondsOf(createdAt) + 60_000),
  };
  const key = { pk: 'OUTBOX', sk: `${createdAt}#${id}`, sharded: true } as const;
  store(world, { name: 'message', key, value, version: 0, due: value.nextAt });
  return { createdAt, id };
};

const isStored = ({ table }: World, id: string): boolean =>
  table.having('type', 'message').some(({ sk }) => sk.endsWith(`#${id}`));

/** Adds a fact that only a newer release knows, as the last of a case; that release has folded the state. */
const newFact = (world: World, caseId: string): void => {
  const pk = `CASE#${caseId}`;
  const { value: state, version = 0 } = itemAt(world, pk, 'STATE');
  const event = eventsOf(world, caseId).at(-1);
  const seq = version + 1;
  const fact = { type: 'OfTomorrow', data: {} };
  const sk = `EVENT#${String(seq).padStart(6, '0')}`;
  store(world, { name: 'event', key: { pk, sk }, value: { ...event, seq, fact } });
  const newer = { ...(state as object), seq, shape: 99 };
  store(world, { name: 'case', key: { pk, sk: 'STATE' }, value: newer, version: seq });
};

/** Opens a duty of a type that only a newer release knows. */
const newDuty = (world: World, caseId: string): void => {
  const { id } = openDutyOf(world, caseId, 'accept');
  const text = JSON.stringify(itemAt(world, `CASE#${caseId}`, 'STATE').value);
  const value: unknown = JSON.parse(text.replaceAll('"accept"', '"ofTomorrow"'));
  const key = { pk: `CASE#${caseId}`, sk: 'STATE' };
  store(world, { name: 'case', key, value, version: Number((value as { seq: number }).seq) });
  expect(text).toContain(id);
};

const deadlinesPass = async (world: World): Promise<void> => {
  world.clock.forward(3 * HOURS);
  await sweepNow(world);
};

const failed = ({ meter }: World) => meter.failures.map(({ code }) => code);

describe('during a deployment, what only the newer release knows', () => {
  it('waits in the outbox, and delays no other message', async () => {
    const world = aWorld();
    const key = await newMessage(world);
    expect(await perform(world, { step: 'relay', input: key })).toBe(false);
    expect(failed(world)).toEqual(['message-left']);

    const { caseId } = await report(world);
    world.clock.forward(2);
    await sweepNow(world);
    expect(world.machines.started.map(({ name }) => name).join()).toContain(caseId);
    expect(isStored(world, key.id)).toBe(true);
  });

  it('makes the alarm on the age of the outbox sound, for as long as it waits', async () => {
    const world = aWorld();
    const { id } = await newMessage(world);
    world.clock.forward(20);
    await sweepNow(world);
    expect(world.meter.total(metricNames.outboxAge)).toBe(20 * 60);
    expect(isStored(world, id)).toBe(true);
  });

  const unknown: readonly [string, (world: World, caseId: string) => void][] = [
    ['a fact', newFact],
    ['a duty', newDuty],
  ];

  it.each(unknown)(
    '%s leaves what is due of its case due, counted, and no other case waits',
    async (_, add) => {
      const { world, caseId } = await waiting();
      const other = await report(world, { child: { name: 'another' } });
      await runUntilQuiet(world);
      add(world, caseId);
      const { id } = openDutyOf(world, caseId, 'accept');
      const due = itemAt(world, `CASE#${caseId}`, `DUTY#${id}`);

      await deadlinesPass(world);

      expect(itemAt(world, due.pk, due.sk)).toEqual(due);
      expect(world.meter.total(metricNames.sweepFailed)).toBeGreaterThan(0);
      const passed = eventsOf(world, other.caseId).map(({ fact }) => fact.type);
      expect(passed).toContain('RungPassed');
    },
  );

  it.each(unknown)('%s is no ground to refuse: the caller is asked to repeat', async (_, add) => {
    const { world, caseId } = await waiting();
    const duty = openDutyOf(world, caseId, 'accept');
    const before = [...world.table.items.keys()];
    add(world, caseId);
    const call = callAs('station', { version: duty.version });
    const input = { params: { dutyId: duty.id } };
    const asked = perform(world, { step: 'acknowledgeDuty', input, call });
    await expect(asked).rejects.not.toHaveProperty('name', 'Refusal');
    expect([...world.table.items.keys()].length - before.length).toBeLessThanOrEqual(1);
  });
});
