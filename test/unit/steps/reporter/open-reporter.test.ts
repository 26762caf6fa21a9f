import { beforeEach, describe, expect, it } from 'vitest';
import { CaseId, Receipt, ReportId } from '#schemas/ids';
import { openReporter } from '#steps/reporter/open-reporter';
import { showReport } from '#steps/reports/show-report';
import { officeNamed, type Role } from '#test/fakes/a-county';
import { CHILD, REPORTER_TELEPHONE } from '#test/fakes/a-report';
import { aWorld, callAs, type World } from '#test/fakes/a-world';
import { fenced } from '#test/fakes/fenced';
import { outcomes } from '#test/fakes/outcomes';
import { endNamed } from '#test/fakes/usual-course';
import { eventsOf } from '#test/fakes/what-happened';
import { end, openDutyOf, report, runUntilQuiet } from '#test/fakes/what-people-do';

const WHO = { kind: 'school', unit: '兰溪小学', name: '马丽', telephone: REPORTER_TELEPHONE };
const PURPOSE = '核实孩子住处';

let world: World;
let caseId: CaseId;
let receipt: string;

beforeEach(async () => {
  world = aWorld();
  const made = await report(world, { reporter: WHO, child: { citizenId: CHILD } });
  caseId = CaseId.parse(made.caseId);
  receipt = made.receipt;
});

const open = (role: Role, key = 'once', n = 1) =>
  openReporter(fenced(world.ports, 'openReporter'))(
    {
      params: { caseNumber: caseId, reportId: ReportId.parse(`${caseId}-R${n}`) },
      body: { purpose: PURPOSE },
    },
    callAs(role, { key }),
  );

const openings = () => eventsOf(world, caseId).filter(({ fact }) => fact.type === 'ReporterOpened');

const asked = async () => {
  const { body } = await showReport(fenced(world.ports, 'showReport'))(
    { params: { receipt: Receipt.parse(receipt) } },
    callAs('school'),
  );
  return (body as { openings: unknown }).openings;
};

describe('the reporter’s seal', () => {
  it('is opened by the police who owe the acceptance: name and telephone (rep.assist)', async () => {
    const { body } = await open('station');

    expect(body).toMatchObject({ report: `${caseId}-R1`, ...WHO });
  });

  it('leaves who, when and for what in the history and in the access log (rep.privacy)', async () => {
    await open('station');

    expect(openings()).toMatchObject([
      {
        actor: { officer: 'zhou.jing', office: 'station' },
        fact: { data: { reportId: `${caseId}-R1` } },
      },
    ]);
    expect([...world.readings.kept.values()]).toMatchObject([
      { of: caseId, by: 'zhou.jing', shown: { reporter: 1 } },
    ]);
  });

  it('is told of to the reporter who asks, with the purpose and without a person’s name', async () => {
    expect(await asked()).toEqual([]);
    await open('station');

    expect(await asked()).toEqual([
      { at: expect.any(String), by: officeNamed('station').name, purpose: PURPOSE },
    ]);
  });

  it.each(['countyPolice', 'civilAffairs', 'leadingGroup'] as const)(
    'stays closed for the %s, who see the case, and nothing is recorded of it',
    async (role) => {
      await expect(open(role)).rejects.toMatchObject({ code: 'not-allowed' });

      expect(openings()).toEqual([]);
      expect(world.register.asked).toEqual([]);
    },
  );

  it.each(['school', 'township', 'stranger', 'otherStation'] as const)(
    'is not there for the %s, who do not see the case',
    async (role) => {
      await expect(open(role)).rejects.toMatchObject({ code: 'not-found' });
    },
  );

  it('is opened by the station that has taken the report over, and no more by the first', async () => {
    await runUntilQuiet(world);
    await end(world, openDutyOf(world, caseId, 'accept'), 'station', outcomes.transferred);
    await runUntilQuiet(world);

    await expect(open('station')).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(open('otherStation')).resolves.toMatchObject({ body: { name: '马丽' } });
  });

  it('stays open to them when the acceptance has ended', async () => {
    await runUntilQuiet(world);
    await endNamed(world, caseId, 'accept');

    await expect(open('station')).resolves.toMatchObject({ body: { name: '马丽' } });
  });

  it('of a report of another case is not opened through this one', async () => {
    await expect(open('station', 'once', 2)).rejects.toMatchObject({ code: 'not-allowed' });
  });

  it('asks a repetition for rights anew, and records no second opening', async () => {
    await open('station', 'same');
    await open('station', 'same');
    expect(openings()).toHaveLength(1);

    await world.store.write(
      [...world.table.items.values()].flatMap(({ type, ...item }) =>
        type === 'officer' && item.pk === 'OFFICER#zhou.jing'
          ? [
              {
                kind: 'put' as const,
                name: 'officer',
                key: { pk: item.pk, sk: item.sk },
                value: { ...(item.value as object), office: 'other-station' },
              },
            ]
          : [],
      ),
    );
    await expect(open('station', 'same')).rejects.toMatchObject({ code: 'not-found' });
  });

  it('keeps nothing of who reported outside the seal', async () => {
    await open('station');
    const stored = JSON.stringify([...world.table.items.values()].map(({ value }) => value));

    for (const word of [WHO.unit, WHO.name, REPORTER_TELEPHONE, PURPOSE]) {
      expect(stored).not.toContain(word);
    }
  });

  it('is not opened where the opening cannot be recorded', async () => {
    world.store.disturb.beforeWrite = () => {
      throw new Error('the table is away');
    };
    await expect(open('station')).rejects.toThrow('the table is away');
    expect(world.register.asked).toEqual([]);
  });
});
