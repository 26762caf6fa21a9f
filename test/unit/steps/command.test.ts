import { describe, expect, it } from 'vitest';
import { WriteConflict } from '#domain/errors';
import type { Store } from '#domain/ports';
import { put, type Refs } from '#domain/record';
import { type Answer, requestRecord } from '#domain/request';
import { endDuty } from '#steps/duties/end-duty';
import { makeReport } from '#steps/reports/make-report';
import { aReport, CHILD } from '#test/fakes/a-report';
import { aWorld, callAs, type World } from '#test/fakes/a-world';
import { outcomes } from '#test/fakes/outcomes';
import { casesIn, dutyNow, eventsOf } from '#test/fakes/what-happened';
import { end, openDutyOf, report } from '#test/fakes/what-people-do';

const snapshot = ({ table }: World) => JSON.stringify([...table.items]);

const failedWith = (code: string) => expect.objectContaining({ name: 'Refusal', code });

describe('a repeated request', () => {
  it('gets the first answer, and changes nothing', async () => {
    const world = aWorld();
    const call = callAs('school');
    const first = await makeReport(world.ports)({ body: aReport() }, call);
    const before = snapshot(world);

    const second = await makeReport(world.ports)({ body: aReport() }, call);

    expect(second).toEqual(first);
    expect(snapshot(world)).toBe(before);
  });

  it('gets the first answer when that was lost after the write', async () => {
    const world = aWorld();
    const call = callAs('school');
    world.store.disturb.afterWrite = () => {
      world.store.disturb.afterWrite = undefined;
      throw new WriteConflict(['the answer was lost']);
    };

    await makeReport(world.ports)({ body: aReport() }, call);

    expect(casesIn(world)).toHaveLength(1);
  });

  it('is answered as its twin, which ends between two parts of one reading', async () => {
    const world = aWorld();
    const { caseId } = await report(world);
    const duty = openDutyOf(world, caseId, 'accept');
    const call = callAs('station', { version: duty.version });
    const input = { params: { dutyId: duty.id }, body: outcomes.accepted };
    const { store } = world.ports;
    let first: Answer | undefined;
    const load = async (...groups: readonly Refs[]) => {
      const [own = {}, ...others] = groups;
      const found: readonly unknown[] = await store.load(own);
      if (others.length > 0) first ??= await endDuty(world.ports)(input, call);
      return [...found, ...(await store.load(...others))];
    };
    const torn = { ...world.ports, store: { ...store, load: load as Store['load'] } };

    const second = await endDuty(torn)(input, call);

    expect(second).toEqual(first);
  });

  it('is refused when its key was used for another', async () => {
    const world = aWorld();
    const call = callAs('school');
    await makeReport(world.ports)({ body: aReport() }, call);

    const other = makeReport(world.ports)({ body: aReport() }, { ...call, fingerprint: 'other' });

    await expect(other).rejects.toEqual(failedWith('key-reused'));
  });

  it('of the release before is known by how it was written', async () => {
    const world = aWorld();
    const call = callAs('school', { fingerprint: 'as it was written' });
    const first = await makeReport(world.ports)({ body: aReport() }, call);

    const again = { ...call, fingerprint: 'what it says', asWritten: 'as it was written' };
    expect(await makeReport(world.ports)({ body: aReport() }, again)).toEqual(first);
    expect(casesIn(world)).toHaveLength(1);
  });

  it('is known before rights and version are asked', async () => {
    const world = aWorld();
    const { caseId } = await report(world);
    const duty = openDutyOf(world, caseId, 'accept');
    const call = callAs('station', { version: duty.version });
    const input = { params: { dutyId: duty.id }, body: outcomes.accepted };
    const first = await endDuty(world.ports)(input, call);

    expect(await endDuty(world.ports)(input, call)).toEqual(first);
  });

  it('of two callers under one key is two requests', async () => {
    const world = aWorld();
    await makeReport(world.ports)({ body: aReport() }, callAs('school', { key: 'k' }));
    await makeReport(world.ports)({ body: aReport() }, callAs('township', { key: 'k' }));

    expect(casesIn(world)).toHaveLength(2);
  });
});

describe('a stale version', () => {
  it('is refused with the current one, and nothing changes', async () => {
    const world = aWorld();
    const { caseId } = await report(world);
    const duty = openDutyOf(world, caseId, 'accept');
    const before = snapshot(world);

    const late = end(world, duty, 'station', outcomes.accepted, { version: duty.version + 1 });

    await expect(late).rejects.toMatchObject({
      code: 'stale',
      details: { currentVersion: duty.version },
    });
    expect(snapshot(world)).toBe(before);
  });

  it('is told to nobody who may not see the case', async () => {
    const world = aWorld();
    const { caseId } = await report(world);
    const duty = openDutyOf(world, caseId, 'accept');

    const foreign = end(world, duty, 'stranger', outcomes.accepted, { version: 99 });

    await expect(foreign).rejects.toEqual(failedWith('not-found'));
  });
});

describe('a refusal', () => {
  it('is not stored: the same key may be used again', async () => {
    const world = aWorld();
    const { caseId } = await report(world);
    const duty = openDutyOf(world, caseId, 'accept');
    const key = 'once refused';
    const stale = end(world, duty, 'station', outcomes.accepted, { key, version: 7 });
    await expect(stale).rejects.toEqual(failedWith('stale'));

    const { status } = await end(world, duty, 'station', outcomes.accepted, { key });

    expect(status).toBe(200);
  });

  it('tells an unknown person apart from one without the right', async () => {
    const world = aWorld();
    const { caseId } = await report(world);
    const duty = openDutyOf(world, caseId, 'accept');
    const subject = callAs('school').subject;
    const unknown = `${subject}-nobody` as typeof subject;

    const byNobody = end(world, duty, 'school', outcomes.accepted, { subject: unknown });
    const bySight = end(world, duty, 'countyPolice', outcomes.accepted);

    await expect(byNobody).rejects.toEqual(failedWith('unknown-officer'));
    await expect(bySight).rejects.toEqual(failedWith('not-allowed'));
  });
});

describe('a conflict', () => {
  it('is decided again on fresh state', async () => {
    const world = aWorld();
    const { caseId } = await report(world, { child: { citizenId: CHILD } });
    world.store.disturb.beforeWrite = async () => {
      world.store.disturb.beforeWrite = undefined;
      await report(world, { child: { citizenId: CHILD } });
    };
    const duty = openDutyOf(world, caseId, 'accept');

    await end(world, duty, 'station', outcomes.accepted);

    expect((await dutyNow(world, duty.id)).ended?.outcome).toBe('accepted');
    expect(casesIn(world)[0]?.reports).toHaveLength(2);
    expect(eventsOf(world, caseId).map(({ seq }) => seq)).toEqual(
      eventsOf(world, caseId).map((_, index) => index + 1),
    );
  });

  it('without end is answered busy, after a bounded number of pauses', async () => {
    const world = aWorld();
    world.store.disturb.beforeWrite = () => {
      throw new WriteConflict(['case']);
    };

    await expect(report(world)).rejects.toEqual(failedWith('busy'));
    expect(world.pauses).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('with itself, sent twice at once, gives both the one answer', async () => {
    const world = aWorld();
    const call = callAs('school');
    const send = () => makeReport(world.ports)({ body: aReport() }, call);

    const [one, other] = await Promise.all([send(), send()]);

    expect(other).toEqual(one);
    expect(casesIn(world)).toHaveLength(1);
  });
});

describe('the record of a request', () => {
  it('is forgotten after 30 days of the machine, whatever the clock says', async () => {
    const write = put(requestRecord, {
      caller: 'c',
      key: 'k',
      fingerprint: 'f',
      answer: 'sealed',
      answeredAt: 1_000,
    });

    expect(write.expires).toBe(1_000 + 30 * 24 * 3600);
  });
});
