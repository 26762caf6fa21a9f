import { describe, expect, it } from 'vitest';
import { Receipt } from '#schemas/ids';
import { metricNames } from '#schemas/metrics';
import { showReport } from '#steps/reports/show-report';
import { mobileOf, people } from '#test/fakes/a-county';
import { MARK, REPORTER_TELEPHONE } from '#test/fakes/a-report';
import { aCase } from '#test/fakes/a-response';
import { callAs, type World } from '#test/fakes/a-world';
import { endNamed } from '#test/fakes/usual-course';
import { eventsOf } from '#test/fakes/what-happened';
import { report, runUntilQuiet } from '#test/fakes/what-people-do';
import { tellReporters } from '#test/fakes/what-supervisors-do';

const TELEPHONE = `+86${REPORTER_TELEPHONE}`;

const textsTo = ({ messenger }: World, to: string) =>
  messenger.texts.filter((each) => each.to === to).map(({ text }) => text);

const told = (world: World, caseId: string) =>
  eventsOf(world, caseId).flatMap(({ fact }) => (fact.type === 'ReporterTold' ? [fact.data] : []));

const waiting = ({ ports }: World) => ports.outbox(50);

describe('a reporter', () => {
  it('is told that help is owed, and that there is feedback, under the receipt (rep.assist)', async () => {
    const { world, caseId } = await aCase();
    await tellReporters(world);
    await endNamed(world, caseId, 'accept');
    await endNamed(world, caseId, 'feedback');
    await tellReporters(world);

    expect(textsTo(world, TELEPHONE)).toEqual([
      expect.stringContaining('请保持电话畅通，协助调查'),
      expect.stringContaining('警方已就您的报告反馈进展'),
    ]);
    for (const text of textsTo(world, TELEPHONE)) {
      expect(text.length).toBeLessThanOrEqual(70);
      expect(text).not.toContain(caseId);
    }
    expect(told(world, caseId).map(({ occasion, result }) => [occasion, result])).toEqual([
      ['assist', 'handed_over'],
      ['feedback', 'handed_over'],
    ]);
    expect(await waiting(world)).toEqual([]);
  });

  it('reads the feedback under the receipt', async () => {
    const { world, caseId, receipt } = await aCase();
    await endNamed(world, caseId, 'accept');
    await endNamed(world, caseId, 'feedback');
    const params = { receipt: Receipt.parse(receipt) };

    const { body } = await showReport(world.ports)({ params }, callAs('school'));

    expect(body).toMatchObject({ feedback: { content: MARK } });
  });

  it('of a second report is told of the second alone', async () => {
    const { world, caseId } = await aCase({ child: { citizenId: '430903201501010012' } });
    await report(world, {
      child: { citizenId: '430903201501010012' },
      reporter: { kind: 'medical_institution', telephone: '13911114444' },
    });
    await runUntilQuiet(world);
    await endNamed(world, caseId, 'accept');
    await endNamed(world, caseId, 'accept');
    await endNamed(world, caseId, 'feedback');
    await endNamed(world, caseId, 'feedback');
    await tellReporters(world);

    expect(textsTo(world, TELEPHONE)).toHaveLength(2);
    expect(textsTo(world, '+8613911114444')).toHaveLength(2);
    expect(new Set(told(world, caseId).map(({ reportId }) => reportId))).toEqual(
      new Set([`${caseId}-R1`, `${caseId}-R2`]),
    );
  });

  it('who gave no telephone is told on the officer’s own', async () => {
    const { world, caseId } = await aCase({ reporter: { kind: 'school' } });
    await tellReporters(world);

    expect(textsTo(world, mobileOf('school'))).toHaveLength(1);
    expect(told(world, caseId)).toMatchObject([{ result: 'handed_over' }]);
  });

  it('who cannot be reached by SMS is named so in the history, and by nothing else', async () => {
    const { world, caseId } = await aCase({
      reporter: { kind: 'school', telephone: '07371234567' },
    });
    const items = [...world.table.items.values()];
    const officer = items.find(({ pk, sk }) => `${pk}|${sk}`.includes(people.school));
    if (officer) {
      const { pk, sk } = officer;
      world.table.transact([{ kind: 'delete', name: 'officer', key: { pk, sk } }]);
    }
    await tellReporters(world);

    expect(told(world, caseId)).toMatchObject([{ result: 'no_telephone' }]);
  });

  it('citizen who owes no help is told nothing', async () => {
    const { world } = await aCase({ reporter: { kind: 'citizen', telephone: REPORTER_TELEPHONE } });

    expect(await waiting(world)).toEqual([]);
  });
});

describe('a telling that fails', () => {
  it.each(['register', 'messenger'] as const)(
    'because the %s is away is tried each minute for a day, and then is said to have failed',
    async (broken) => {
      const { world, caseId } = await aCase();
      world[broken].faults.down = true;
      for (let n = 1; n < 24 * 60; n += 1) await tellReporters(world);
      expect(told(world, caseId)).toEqual([]);
      expect(await waiting(world)).toHaveLength(1);

      await tellReporters(world);

      expect(told(world, caseId)).toMatchObject([{ result: 'failed' }]);
      expect(await waiting(world)).toEqual([]);
      expect(world.meter.total(metricNames.relayFailed)).toBe(24 * 60);
    },
  );

  it('once is told the second time', async () => {
    const { world, caseId } = await aCase();
    world.register.faults.down = true;
    await tellReporters(world);
    world.register.faults.down = false;
    await tellReporters(world);

    expect(told(world, caseId)).toMatchObject([{ result: 'handed_over' }]);
  });
});

it('nothing of who reported is in an event, a state, a message or the log (rep.privacy)', async () => {
  const { world, caseId } = await aCase();
  world.register.faults.down = true;
  await tellReporters(world);
  world.register.faults.down = false;
  await tellReporters(world);
  await endNamed(world, caseId, 'accept');
  await endNamed(world, caseId, 'feedback');
  await tellReporters(world);

  const ofDirectory = ['officer', 'office', 'division'];
  const items = [...world.table.items.values()].filter(({ type }) => !ofDirectory.includes(type));
  const said = JSON.stringify([
    items,
    world.meter.notes,
    world.machines.started,
    world.machines.succeeded,
    world.messenger.texts.map(({ sms }) => sms),
    world.messenger.mails,
  ]);
  for (const secret of [REPORTER_TELEPHONE, people.school, MARK])
    expect(said).not.toContain(secret);
  expect(world.register.asked).toEqual([`${caseId}-R1`, `${caseId}-R1`, `${caseId}-R1`]);
});
