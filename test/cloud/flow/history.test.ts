import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, describe, expect, it } from 'vitest';
import { CaseEvent } from '#domain/composed/case';
import { firstBroken } from '#domain/history/chain';
import type { System } from '#local/system';
import { aCounty, type County } from '../a-county.ts';
import { eventually } from '../eventually.ts';
import { theSystem } from '../world.ts';
import { aCase, type Entry, type TheCase } from './a-case.ts';
import { kill, lastExecution, running, statusOf } from './executions.ts';
import { TABLE, tableOf } from './inspect.ts';
import { USUAL } from './outcomes.ts';
import { play } from './play.ts';

const PERSONAL = [
  '李小雨',
  '马丽',
  '千家洲',
  '13900000016',
  '深圳',
  '村妇女主任',
  '安置',
  '2015-03',
];

/**
 * A fact's data as shown: of the child's file only its id, because the number of its event would reveal an earlier
 * case.
 */
const asShown = (data: object) =>
  'file' in data ? { ...data, file: { id: (data.file as { id: string }).id } } : data;

describe('a case that has run its course', () => {
  let system: System;
  let county: County;
  let of: TheCase;

  const eventsOf = async (caseNumber: string): Promise<readonly CaseEvent[]> => {
    const asked = new QueryCommand({
      TableName: TABLE,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :sk)',
      ExpressionAttributeValues: { ':pk': `CASE#${caseNumber}`, ':sk': 'EVENT#' },
    });
    const { Items = [] } = await tableOf(system).send(asked);
    return Items.map(({ value }) => CaseEvent.parse(value));
  };

  beforeAll(async () => {
    system = await theSystem();
    county = await aCounty(system);
    of = await aCase(system, county);
    await running(system, of);
    await kill(system, of);
    await of.resume();
    await play(of, { plan: USUAL });
    const { arn } = await lastExecution(of);
    await eventually(async () => (await statusOf(system, arn)) === 'SUCCEEDED');
  });

  it('has a history that nobody has touched: its chain holds', async () => {
    const events = await eventsOf(of.caseNumber);

    expect(events.length).toBeGreaterThan(12);
    expect(firstBroken(events)).toBeUndefined();
    expect(JSON.stringify(events)).not.toMatch(new RegExp(PERSONAL.join('|')));
  });

  it('shows the same chain to its readers, with the clause on which each step stands', async () => {
    const shown = await of.history();
    const events = await eventsOf(of.caseNumber);

    const links = (entries: readonly Pick<Entry, 'seq' | 'hash' | 'previous'>[]) =>
      entries.map(({ seq, hash, previous }) => ({ seq, hash, previous }));
    expect(links(shown)).toEqual(links(events));
    expect(shown.map(({ data }) => data)).toEqual(events.map(({ fact }) => asShown(fact.data)));
    const dispatch = shown.find(
      ({ type, data }) => type === 'DutyEnded' && data.outcome === 'found',
    );
    expect(dispatch?.basis).toEqual([
      expect.objectContaining({ clause: 'pol.accept', cites: expect.stringMatching(/HS17/) }),
    ]);
    expect(dispatch?.personal).toMatchObject({ careTonight: '由村妇女主任照料' });
  });

  it('names on each duty the version of the rules under which its clock started', async () => {
    const { duties } = await of.show();
    const openings = (await of.history()).filter(({ type }) => type === 'DutyOpened');

    expect(openings).toHaveLength(duties.length);
    for (const { policy } of [...duties, ...openings]) {
      expect(policy).toMatch(/^demonstration@[0-9a-f]{8}$/);
    }
  });

  it('is found broken when one event is changed', async () => {
    const events = await eventsOf(of.caseNumber);

    const forged = events.map((event) =>
      event.seq === 5 ? { ...event, basis: [...event.basis, 'rep.who' as const] } : event,
    );

    expect(firstBroken(forged)?.seq).toBe(5);
    expect(firstBroken(events.filter(({ seq }) => seq !== 5))?.seq).toBe(6);
  });
});
