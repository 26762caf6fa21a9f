import { beforeEach, describe, expect, it } from 'vitest';
import { fold } from '#domain/composed/case';
import { Unavailable } from '#domain/errors';
import { CaseId } from '#schemas/ids';
import { metricNames } from '#schemas/metrics';
import { reopenCase } from '#steps/cases/close-case';
import { closeJunk } from '#steps/cases/close-junk';
import type { Role } from '#test/fakes/a-county';
import { TOWN } from '#test/fakes/a-county';
import { aWorld, callAs, type World } from '#test/fakes/a-world';
import { fenced } from '#test/fakes/fenced';
import { callHotline, personalIn } from '#test/fakes/hotline';
import { outcomes } from '#test/fakes/outcomes';
import { caseNow, casesIn, eventsOf } from '#test/fakes/what-happened';
import { end, openDutyOf, relayAll, report, runUntilQuiet } from '#test/fakes/what-people-do';

let world: World;

beforeEach(() => {
  world = aWorld();
});

/** Returns the case of a junk call: one that sends the police out, or one that civil affairs handles. */
const junk = async (kind: 'report' | 'help' = 'report'): Promise<CaseId> => {
  const before = new Set(casesIn(world).map(({ id }) => id));
  await callHotline(world, { kind, division: TOWN, course: 'asdf', n: before.size });
  const found = casesIn(world).find(({ id }) => !before.has(id));
  return CaseId.parse(found?.id);
};

const close = (
  role: Role,
  caseNumbers: readonly CaseId[],
  { key = String(crypto.randomUUID()), fingerprint = 'the same request' } = {},
) =>
  closeJunk(fenced(world.ports, 'closeJunk'))(
    { body: { caseNumbers, reason: 'a machine dials at random' } },
    callAs(role, { key, fingerprint }),
  );

const many = async (count: number): Promise<readonly CaseId[]> => {
  const all: CaseId[] = [];
  for (let n = 0; n < count; n += 1) all.push(await junk());
  return all;
};

const closingsOf = (caseId: CaseId): number =>
  eventsOf(world, caseId).filter(({ fact }) => fact.type === 'CaseClosed').length;

const resultsOf = async (answer: ReturnType<typeof close>) => {
  const { body } = await answer;
  return (body as { results: { result: string }[] }).results.map(({ result }) => result);
};

describe('junk calls', () => {
  it('are closed together by a person with one reason, and counted', async () => {
    const all = [await junk(), await junk(), await junk()];

    expect(await close('station', all)).toMatchObject({ status: 200, body: { closed: 3 } });
    for (const caseId of all) {
      const state = await caseNow(world, caseId);
      expect(state).toMatchObject({ status: 'closed', open: [] });
      expect(fold(eventsOf(world, caseId))).toEqual(state);
    }
    expect(world.meter.total(metricNames.junkClosed)).toBe(3);
  });

  it('say in the history of each who closed it and, sealed, why', async () => {
    const caseId = await junk();
    await close('station', [caseId]);

    const closed = eventsOf(world, caseId).find(({ fact }) => fact.type === 'CaseClosed');
    expect(closed).toMatchObject({
      actor: { officer: 'zhou.jing', office: 'station' },
      fact: { data: { disposition: 'junk_calls' } },
    });
    expect(JSON.stringify(personalIn(world))).toContain('dials at random');
    expect(JSON.stringify([...world.table.items])).not.toContain('dials at random');
  });

  it('leave no execution behind, and nobody is told anything more', async () => {
    const all = [await junk(), await junk('help')];
    await runUntilQuiet(world);
    await close('station', all.slice(0, 1));
    await close('civilAffairs', all.slice(1));
    const texts = world.messenger.texts.length;
    await runUntilQuiet(world);
    world.clock.forward(3 * 24 * 60);
    await runUntilQuiet(world);

    expect(world.messenger.texts).toHaveLength(texts);
    for (const caseId of all) expect((await caseNow(world, caseId)).open).toEqual([]);
  });

  it('closed by mistake are opened again, and the police go', async () => {
    const caseId = await junk();
    await close('station', [caseId]);
    await reopenCase(world.ports)(
      { params: { caseNumber: caseId }, body: { reason: 'a real call' } },
      callAs('civilAffairs'),
    );

    expect(openDutyOf(world, caseId, 'dispatch').owner).toMatchObject({ office: 'station' });
  });

  it('asked for twice under one key are closed once', async () => {
    const caseId = await junk();
    const first = await resultsOf(close('station', [caseId], { key: 'one' }));

    expect([first, await resultsOf(close('station', [caseId], { key: 'one' }))]).toEqual([
      ['closed'],
      ['closed'],
    ]);
    expect(closingsOf(caseId)).toBe(1);
    expect(world.meter.total(metricNames.junkClosed)).toBe(1);
  });
});

describe('many junk calls at once', () => {
  it('are closed a few at a time, and listed in the order of the request', async () => {
    const all = await many(20);
    let running = 0;
    let most = 0;
    world.store.disturb.beforeWrite = async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 1));
      running -= 1;
    };

    const { body } = await close('station', all);

    expect(body).toEqual({
      closed: 20,
      results: all.map((caseNumber) => ({ caseNumber, result: 'closed' })),
    });
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(5);
  });

  it('that an outage interrupts are closed by the repeated request, none of them twice', async () => {
    const all = await many(12);
    let writes = 0;
    world.store.disturb.beforeWrite = () => {
      writes += 1;
      if (writes > 4) throw new Unavailable('table');
    };
    await expect(close('station', all, { key: 'one' })).rejects.toThrow(Unavailable);
    const before = all.map(closingsOf);
    world.store.disturb.beforeWrite = undefined;

    const { body } = await close('station', all, { key: 'one' });

    expect(before.filter((closings) => closings === 1)).toHaveLength(4);
    expect(body).toMatchObject({ closed: 12 });
    expect(all.map(closingsOf)).toEqual(all.map(() => 1));
  });

  it('are answered as at first when the request is repeated after a case was reopened', async () => {
    const all = await many(2);
    const first = await close('station', all, { key: 'one' });
    const [caseNumber = all[0]] = all;
    await reopenCase(world.ports)(
      { params: { caseNumber: CaseId.parse(caseNumber) }, body: { reason: 'a real call' } },
      callAs('civilAffairs'),
    );

    expect(await close('station', all, { key: 'one' })).toEqual(first);
    expect((await caseNow(world, CaseId.parse(caseNumber))).status).toBe('open');
  });

  it('are refused under a key that was used for another request', async () => {
    const [one, other] = await many(2);
    await close('station', [CaseId.parse(one)], { key: 'one' });

    await expect(
      close('station', [CaseId.parse(other)], { key: 'one', fingerprint: 'another' }),
    ).rejects.toMatchObject({ code: 'key-reused' });
    expect(closingsOf(CaseId.parse(other))).toBe(0);
  });
});

describe('what is no junk stays open, and holds up no other:', () => {
  it('a report of a person that came through another door', async () => {
    const { caseId } = await report(world);
    const other = await junk();

    expect(await resultsOf(close('station', [CaseId.parse(caseId), other]))).toEqual([
      'not-junk',
      'closed',
    ]);
  });

  it('a call in which somebody has begun to work', async () => {
    const caseId = await junk();
    await end(world, openDutyOf(world, caseId, 'accept'), 'station', outcomes.accepted);
    await relayAll(world);

    expect(await resultsOf(close('station', [caseId]))).toEqual(['not-junk']);
  });

  it('a case that is closed, one that is not there, and one that the caller does not see', async () => {
    const caseId = await junk();
    await close('station', [caseId]);
    const unseen = await junk();

    const missing = CaseId.parse('00000000');
    expect(await resultsOf(close('station', [caseId, missing]))).toEqual([
      'case-closed',
      'not-found',
    ]);
    expect(await resultsOf(close('stranger', [unseen, missing]))).toEqual([
      'not-found',
      'not-found',
    ]);
  });

  it('a call that was given to others', async () => {
    expect(await resultsOf(close('leadingGroup', [await junk()]))).toEqual(['not-allowed']);
    expect(await resultsOf(close('civilAffairs', [await junk('help')]))).toEqual(['closed']);
  });
});
