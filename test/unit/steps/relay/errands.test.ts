import { describe, expect, it } from 'vitest';
import { alertRecord } from '#domain/alerts/alert';
import { officeRecord, officerRecord } from '#domain/directory/records';
import { put } from '#domain/record';
import { instantAt, millisecondsOf } from '#domain/time/instant';
import { AlertId, CaseId, EpisodeId, OfficerId } from '#schemas/ids';
import { metricNames } from '#schemas/metrics';
import { runErrand } from '#steps/relay/run-errand';
import { mobileOf, officeNamed, officerNamed, people } from '#test/fakes/a-county';
import { aWorld, type World } from '#test/fakes/a-world';
import { MONDAY } from '#test/fakes/memory-clock';
import { outcomes } from '#test/fakes/outcomes';
import { alertsIn, messagesIn, watchesIn } from '#test/fakes/what-happened';
import {
  end,
  openDutyOf,
  relayAll,
  report,
  resume,
  runUntilQuiet,
} from '#test/fakes/what-people-do';

const EPISODE = EpisodeId.parse('emergency-response-1');

const aCase = async (world: World = aWorld()) => {
  const { caseId } = await report(world);
  await runUntilQuiet(world);
  return { world, caseId };
};

describe('to drive', () => {
  const drive = (caseId: string, cycle: number) =>
    ({ kind: 'drive', caseId: CaseId.parse(caseId), episodeId: EPISODE, cycle }) as const;

  it('stops the cycle before, and starts the present one with ids alone', async () => {
    const { world, caseId } = await aCase();
    await resume(world, caseId, 'civilAffairs');
    await relayAll(world);

    expect([...world.machines.running]).toEqual([`430903-${caseId}-${EPISODE}-c2`]);
    expect(world.machines.started.at(-1)?.input).toEqual({
      county: '430903',
      caseId,
      episodeId: EPISODE,
      cycle: 2,
      reportId: `${caseId}-R1`,
      situations: [],
      parents: [],
    });
  });

  it.each([[0], [2]])('the cycle %i, which is not the present one, does nothing', async (cycle) => {
    const { world, caseId } = await aCase();
    const before = [...world.machines.running];
    await runErrand(world.ports, drive(caseId, cycle));

    expect([...world.machines.running]).toEqual(before);
  });
});

describe('to tell an outcome', () => {
  it('to a dead token of the present cycle brings the watch forward', async () => {
    const { world, caseId } = await aCase();
    world.machines.kill(`430903-${caseId}-${EPISODE}-c1`);
    await end(world, openDutyOf(world, caseId, 'accept'), 'station', outcomes.accepted);
    expect(watchesIn(world)[0]?.at).not.toBe(MONDAY);

    await relayAll(world);

    expect(watchesIn(world)[0]?.at).toBe(MONDAY);
  });

  it('to a living one leaves the watch as it was', async () => {
    const { world, caseId } = await aCase();
    await end(world, openDutyOf(world, caseId, 'accept'), 'station', outcomes.accepted);
    await relayAll(world);

    expect(watchesIn(world)[0]?.at).toBe('2026-11-23T08:02:00.000Z');
    expect(world.machines.succeeded.map(({ output }) => output)).toEqual([{ outcome: 'accepted' }]);
  });

  it('that nobody waits for yet does nothing', async () => {
    const world = aWorld();
    const { caseId } = await report(world);
    const duty = openDutyOf(world, caseId, 'accept');
    await end(world, duty, 'station', outcomes.accepted);

    await runErrand(world.ports, { kind: 'outcome', dutyId: duty.id });

    expect(world.machines.succeeded).toEqual([]);
    expect(watchesIn(world)[0]?.at).toBe('2026-11-23T08:02:00.000Z');
  });
});

describe('to tell people', () => {
  const recipients = ({ messenger }: World) => messenger.texts.map(({ to }) => to);

  it('tells whoever is on duty first', async () => {
    const world = aWorld();
    const roster = [
      {
        from: instantAt(millisecondsOf(MONDAY) - 60_000),
        to: instantAt(millisecondsOf(MONDAY) + 60_000),
        officer: OfficerId.parse(people.stationSecond),
      },
    ];
    world.table.transact([put(officeRecord, { ...officeNamed('station'), roster })]);
    await aCase(world);

    expect(new Set(recipients(world))).toEqual(new Set([mobileOf('stationSecond')]));
  });

  it('tells the next who has a telephone', async () => {
    const world = aWorld();
    const { mobile, ...without } = officerNamed('station');
    world.table.transact([put(officerRecord, without)]);
    await aCase(world);

    expect(new Set(recipients(world))).toEqual(new Set([mobileOf('stationSecond')]));
  });

  it('tells the leading group’s office when nobody is there in an office without a superior', async () => {
    const world = aWorld();
    const { superior, ...alone } = officeNamed('station');
    world.table.transact([put(officeRecord, { ...alone, officers: [], deputies: [] })]);
    await aCase(world);

    expect(new Set(recipients(world))).toEqual(new Set([mobileOf('leadingGroup')]));
  });

  it('sounds the alarm when nobody at all has one', async () => {
    const world = aWorld();
    const { superior, ...alone } = officeNamed('station');
    const { mobile, ...without } = officerNamed('leadingGroup');
    world.table.transact([
      put(officeRecord, { ...alone, officers: [], deputies: [] }),
      put(officerRecord, without),
    ]);
    await aCase(world);

    expect(recipients(world)).toEqual([]);
    expect(world.meter.total(metricNames.alertUndeliverable)).toBeGreaterThan(0);
  });

  it('of two duties that one act opened sends one text that counts them, and has two entries (DM04)', async () => {
    const { world } = await aCase();

    const texts = world.messenger.texts.map(({ text }) => text);

    expect(texts).toEqual([expect.stringMatching(/新待办2项：受理报告等/)]);
    const entries = alertsIn(world).filter(({ channel }) => channel === 'sms');
    expect(entries.map(({ status }) => status)).toEqual(['handed_over', 'handed_over']);
    expect(entries.filter(({ joined }) => joined)).toHaveLength(1);
  });

  it('tells nobody of a duty that has ended meanwhile', async () => {
    const world = aWorld();
    const { caseId } = await report(world);
    await end(world, openDutyOf(world, caseId, 'accept'), 'station', outcomes.accepted);
    await relayAll(world);

    expect(alertsIn(world).filter(({ dutyId }) => dutyId.includes('accept'))).toEqual([]);
  });

  it('writes to each in their own language', async () => {
    const { world } = await aCase();
    world.clock.forward(25);
    const { id: dutyId } = openDutyOf(world, alertsIn(world)[0]?.caseId ?? '', 'accept');
    await runErrand(world.ports, { kind: 'tell', dutyId, occasion: 'superior', to: ['superior'] });

    const text = world.messenger.texts.at(-1);
    expect(text?.to).toBe(mobileOf('countyPolice'));
    expect(text?.text).toMatch(/^【合力关爱保护平台】Overdue: .*Accept the report, /);
  });
});

describe('to settle', () => {
  it('settles more alerts than one transaction takes', async () => {
    const { world, caseId } = await aCase();
    const duty = openDutyOf(world, caseId, 'accept');
    const [alert] = alertsIn(world).filter(({ dutyId }) => dutyId === duty.id);
    if (!alert) throw new Error('nobody was told');
    const digits = Array.from({ length: 250 }, (_, n) => String(n).padStart(16, '0'));
    const copies = digits.map((text) => ({ ...alert, id: AlertId.parse(`${caseId}.${text}`) }));
    for (const copy of copies) world.table.transact([put(alertRecord, copy)]);

    await runErrand(world.ports, { kind: 'settle', dutyId: duty.id });

    const statuses = alertsIn(world).filter(({ dutyId }) => dutyId === duty.id);
    expect(new Set(statuses.map(({ status }) => status))).toEqual(new Set(['not_needed']));
  });

  it('leaves the notice of a duty’s end to its readers', async () => {
    const { world, caseId } = await aCase();
    await end(world, openDutyOf(world, caseId, 'dispatch'), 'station', outcomes.found);
    await runUntilQuiet(world);
    await end(world, openDutyOf(world, caseId, 'notify'), 'station', outcomes.sent);
    await runUntilQuiet(world);

    const notices = alertsIn(world).filter(({ occasion }) => occasion === 'ended');
    expect(new Set(notices.map(({ office }) => office))).toEqual(
      new Set(['township', 'civil-affairs']),
    );
    expect(new Set(notices.map(({ status }) => status))).toEqual(new Set(['handed_over']));
  });
});

describe('to number a report', () => {
  it('gives each report one number, without a gap, whoever asks how often', async () => {
    const world = aWorld();
    const cases = [];
    for (let n = 0; n < 5; n += 1) cases.push(await report(world));
    const errands = messagesIn(world).filter(({ errand }) => errand.kind === 'number');

    await Promise.all(errands.map(({ errand }) => runErrand(world.ports, errand)));
    await Promise.all(errands.map(({ errand }) => runErrand(world.ports, errand)));

    const reports = [...world.table.items.values()].filter(({ type }) => type === 'report');
    const numbers = reports.map(({ value }) => (value as { number: { number: number } }).number);
    expect(numbers.map(({ number }) => number).sort()).toEqual([1, 2, 3, 4, 5]);
  });
});
