import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { System } from '#local/system';
import { aCounty, type County } from '#test/cloud/a-county';
import { eventually } from '#test/cloud/eventually';
import { aCase, type TheCase } from '#test/cloud/flow/a-case';
import { lastExecution, running, statusOf, tokenOf } from '#test/cloud/flow/executions';
import { TABLE, tableOf } from '#test/cloud/flow/inspect';
import { UNFOUNDED } from '#test/cloud/flow/outcomes';
import { play } from '#test/cloud/flow/play';
import { forward, nowOf } from '#test/cloud/flow/time';
import { aSystem } from '#test/cloud/world';
import { isInFull } from '#test/turn';

const MINUTE = 60_000;

/** Only with `npm run faults`: it has a cloud of its own, because it ends it. */
describe.runIf(isInFull)('a cloud that is restarted, all its executions dead', () => {
  let system: System;
  let county: County;
  let fresh: TheCase;
  let lookedAt: TheCase;
  let halfWay: TheCase;

  const watchOf = async (of: TheCase): Promise<number> => {
    const Key = { pk: `CASE#${of.caseNumber}`, sk: 'WATCH#emergency-response-1' };
    const { Item } = await tableOf(system).send(new GetCommand({ TableName: TABLE, Key }));
    return Date.parse(String(Item?.value?.at));
  };

  const settled = async (of: TheCase): Promise<TheCase> => {
    await running(system, of);
    for (const { id, type } of await of.open())
      if (type !== 'feedback' && type !== 'assist') await tokenOf(system, of, { id });
    return of;
  };

  const openIds = async (of: TheCase) => (await of.open()).map(({ id }) => id).toSorted();

  /** Lets time pass until two minutes after the watch's moment, and checks what the watch has done. */
  const resumed = async (of: TheCase, before: readonly string[]): Promise<void> => {
    const left = (await watchOf(of)) + 2 * MINUTE - Date.parse(await nowOf(system));
    const minutes = Math.max(0, Math.ceil(left / MINUTE));
    if (minutes >= 60) await forward(system, Math.floor(minutes / 60), 'hour');
    if (minutes % 60 > 0) await forward(system, minutes % 60, 'minute');

    const { arn, cycle } = await running(system, of);
    expect(cycle).toBe(2);
    expect(await statusOf(system, arn)).toBe('RUNNING');
    expect(await openIds(of)).toEqual(expect.arrayContaining([...before]));
  };

  beforeAll(async () => {
    system = await aSystem();
    county = await aCounty(system);
    lookedAt = await settled(await aCase(system, county));
    await forward(system, 3, 'minute');
    halfWay = await settled(await aCase(system, county));
    await halfWay.end('dispatch', 'found');
    await halfWay.duty('notify');
    fresh = await settled(await aCase(system, county));
  });

  afterAll(() => system?.stop());

  it('brings every case back by its own watch, within two minutes of its time', async () => {
    const cases = [fresh, halfWay, lookedAt];
    const before = await Promise.all(cases.map(openIds));
    const dead = await Promise.all(cases.map((each) => lastExecution(each)));

    await system.cloud.restart();

    await eventually(() => nowOf(system).catch(() => undefined));
    for (const { arn } of dead) expect(await statusOf(system, arn)).toBe('FAILED');
    for (const [index, of] of cases.entries()) await resumed(of, before[index] ?? []);
    await play(fresh, { plan: UNFOUNDED });
    expect((await fresh.show()).status).toBe('closed');
  });
});
