import { beforeEach, describe, expect, it } from 'vitest';
import { dynamoReadings } from '#adapters/dynamo/readings';
import type { Call } from '#domain/call';
import type { ApiPorts } from '#domain/world';
import { routes } from '#schemas/api/index';
import type { ShownPart } from '#schemas/codes/shown-part';
import { CaseId, type DutyId } from '#schemas/ids';
import { metricNames } from '#schemas/metrics';
import { isWrite, type Right } from '#schemas/route';
import { listCaseAlerts } from '#steps/alerts/list-alerts';
import { explainCase } from '#steps/cases/explain-case';
import { showCase } from '#steps/cases/show-case';
import { showHistory } from '#steps/cases/show-history';
import { showDuty } from '#steps/duties/show-duty';
import { showDutyForm } from '#steps/duties/show-duty-form';
import { showAccessLog } from '#steps/files/show-access-log';
import { showChildFile } from '#steps/files/show-child-file';
import { showChildOfDuty } from '#steps/files/show-child-of-duty';
import { showGuardianship } from '#steps/guardianship/show-guardianship';
import { showPapers } from '#steps/papers/show-papers';
import { showPeople } from '#steps/people/show-people';
import { CHILD } from '#test/fakes/a-report';
import { aSight, callBy } from '#test/fakes/a-sight';
import { aWorld, callAs, type World } from '#test/fakes/a-world';
import { fenced } from '#test/fakes/fenced';
import { openDutyOf, report } from '#test/fakes/what-people-do';
import { clientsOf } from '../../../bench/table/clients.ts';
import { tables } from '../../../bench/table/names.ts';
import { service } from '../../../bench/table/service.ts';

interface Asked {
  readonly caseNumber: CaseId;
  readonly dutyId: DutyId;
}

const page = { limit: 20 };

/** How to ask each question that depends on seeing a case or a duty. */
const questions = {
  showCase: (ports: ApiPorts, { caseNumber }: Asked, call: Call) =>
    showCase(ports)({ params: { caseNumber } }, call),
  showHistory: (ports: ApiPorts, { caseNumber }: Asked, call: Call) =>
    showHistory(ports)({ params: { caseNumber }, query: page }, call),
  explainCase: (ports: ApiPorts, { caseNumber }: Asked, call: Call) =>
    explainCase(ports)({ params: { caseNumber }, query: {} }, call),
  listCaseAlerts: (ports: ApiPorts, { caseNumber }: Asked, call: Call) =>
    listCaseAlerts(ports)({ params: { caseNumber }, query: page }, call),
  showPeople: (ports: ApiPorts, { caseNumber }: Asked, call: Call) =>
    showPeople(ports)({ params: { caseNumber } }, call),
  showGuardianship: (ports: ApiPorts, { caseNumber }: Asked, call: Call) =>
    showGuardianship(ports)({ params: { caseNumber } }, call),
  showChildFile: (ports: ApiPorts, { caseNumber }: Asked, call: Call) =>
    showChildFile(ports)({ params: { caseNumber } }, call),
  showAccessLog: (ports: ApiPorts, { caseNumber }: Asked, call: Call) =>
    showAccessLog(ports)({ params: { caseNumber }, query: { of: 'case', ...page } }, call),
  showDuty: (ports: ApiPorts, { dutyId }: Asked, call: Call) =>
    showDuty(ports)({ params: { dutyId } }, call),
  showDutyForm: (ports: ApiPorts, { dutyId }: Asked, call: Call) =>
    showDutyForm(ports)({ params: { dutyId } }, call),
  showPapers: (ports: ApiPorts, { caseNumber }: Asked, call: Call) =>
    showPapers(ports)({ params: { caseNumber } }, call),
  showChildOfDuty: (ports: ApiPorts, { dutyId }: Asked, call: Call) =>
    showChildOfDuty(ports)({ params: { dutyId } }, call),
};
type Question = keyof typeof questions;

/** Needs a paper that was given: `test/unit/papers/given.test.ts` reads one, and looks for the record. */
const ELSEWHERE = ['readPaper'];

/** The rights by which something about one child is shown. */
const ofAChild: readonly Right[] = ['seesCase', 'seesAccessLog', 'seesDuty', 'seesChildOfDuty'];
const revealing = routes.filter((route) => !isWrite(route) && ofAChild.includes(route.may));

const ask = (world: World, name: Question, asked: Asked, call: Call) =>
  questions[name](fenced(world.ports, name), asked, call);

let world: World;
let asked: Asked;

beforeEach(async () => {
  world = aWorld();
  const { caseId } = await report(world, { child: { name: '小雨', citizenId: CHILD } });
  asked = { caseNumber: CaseId.parse(caseId), dutyId: openDutyOf(world, caseId, 'dispatch').id };
});

const kept = () => [...world.readings.kept.values()];

describe('what is shown of a child is recorded', () => {
  it('by every route that rests on seeing a case, a duty or a file', () => {
    const asked = [...Object.keys(questions), ...ELSEWHERE];

    expect(asked.toSorted()).toEqual(revealing.map(({ name }) => name).toSorted());
  });

  it.each((Object.keys(questions) as Question[]).filter((name) => name !== 'showChildOfDuty'))(
    'in the request itself: %s',
    async (name) => {
      await ask(world, name, asked, callAs('countyPolice'));

      const [reading, ...others] = kept();
      expect(others).toEqual([]);
      expect(reading).toMatchObject({
        of: asked.caseNumber,
        by: 'liu.tao',
        office: 'county-police',
      });
      expect(Object.values(reading?.shown ?? {})).toEqual(expect.arrayContaining([1]));
    },
  );

  it('of a duty on the file under the file', async () => {
    const { world: seen, duty } = await aSight(['county_police']);
    const call = callBy(seen, 'the office that owes a duty on the file', 'village_committee');
    await questions.showChildOfDuty(seen.ports, { ...asked, dutyId: duty.id }, call);

    expect([...seen.readings.kept.values()]).toMatchObject([
      { of: duty.caseId, office: 'village', shown: { child: 1 } },
    ]);
  });

  it('with what was shown: the case, who the child is, the file', async () => {
    await ask(world, 'showCase', asked, callAs('station'));
    await ask(world, 'showChildFile', asked, callAs('station'));
    await ask(world, 'showCase', asked, callAs('station'));

    expect(kept()).toMatchObject([{ shown: { case: 2, child: 2, file: 1 } }]);
  });

  it('without anything of the child: ids, codes and times', async () => {
    for (const name of Object.keys(questions) as Question[]) {
      if (name !== 'showChildOfDuty') await ask(world, name, asked, callAs('countyPolice'));
    }

    const fields = Object.keys(kept()[0] ?? {}).toSorted();
    expect(fields).toEqual(['by', 'latest', 'of', 'office', 'quarter', 'shown']);
    expect(JSON.stringify(kept())).not.toMatch(new RegExp(`小雨|${CHILD}`));
  });

  it('to nobody who is refused', async () => {
    await expect(ask(world, 'showCase', asked, callAs('stranger'))).rejects.toMatchObject({
      code: 'not-found',
    });
    expect(kept()).toEqual([]);
  });

  it('not of who made a report and asks after it: their name would stand in the log', () => {
    expect(revealing.map(({ name }) => name)).not.toContain('showReport');
  });

  it('by one write each time, and one record for each quarter of an hour', async () => {
    const served = service();
    const ports = { ...world.ports, readings: dynamoReadings(clientsOf(served).dynamo, tables) };
    const show = () => showCase(ports)({ params: asked }, callAs('station'));
    const { requests, writeUnits } = await served.count(async () => {
      for (let n = 0; n < 4; n += 1) await show();
    });

    expect(requests).toEqual({ UpdateItem: 4 });
    expect(writeUnits).toBe(4);
    expect(served.table(tables.table).items.size).toBe(1);
    world.clock.forward(15);
    await show();
    expect(served.table(tables.table).items.size).toBe(2);
  });
});

describe('where a reading cannot be recorded', () => {
  beforeEach(() => {
    world.readings.faults.down = true;
  });

  const unrecorded = () => world.meter.total(metricNames.readingUnrecorded);

  it('nothing is shown to those who can wait, and an alarm says so', async () => {
    await expect(ask(world, 'showCase', asked, callAs('civilAffairs'))).rejects.toMatchObject({
      name: 'Unavailable',
    });
    expect(unrecorded()).toBe(1);
  });

  it.each(['showCase', 'showDuty', 'showChildFile', 'showHistory'] as const)(
    '%s is shown to the office that has to go at once, and an alarm says so',
    async (name) => {
      await expect(ask(world, name, asked, callAs('station'))).resolves.toMatchObject({
        status: 200,
      });
      expect(unrecorded()).toBe(1);
    },
  );

  it('a report is taken and a duty ended as ever', async () => {
    await expect(report(world)).resolves.toMatchObject({ caseId: expect.anything() });
  });
});

describe('the access log of a case', () => {
  const log = async (call: Call) => {
    const { body } = await ask(world, 'showAccessLog', asked, call);
    return (body as { items: { by: string; shown: Partial<Record<ShownPart, number>> }[] }).items;
  };

  it('shows those who supervise there who read what, and how often', async () => {
    await ask(world, 'showCase', asked, callAs('station'));
    await ask(world, 'showHistory', asked, callAs('civilAffairs'));

    const items = await log(callAs('countyPolice'));
    expect(items.map(({ by, shown }) => [by, shown])).toEqual(
      expect.arrayContaining([
        ['zhou.jing', { case: 1, child: 1 }],
        ['sun.yue', { history: 1 }],
      ]),
    );
  });

  it('is recorded itself when it is read', async () => {
    await log(callAs('countyPolice'));

    expect(kept()).toMatchObject([{ by: 'liu.tao', shown: { access_log: 1 } }]);
  });

  it('is not for those who work on the case, and not there for others', async () => {
    await expect(log(callAs('station'))).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(log(callAs('stranger'))).rejects.toMatchObject({ code: 'not-found' });
  });

  it('of the file shows who read through the duties on it', async () => {
    const { world: seen, first, duty } = await aSight(['county_police']);
    const call = callBy(seen, 'the office that owes a duty on the file', 'village_committee');
    await questions.showDuty(seen.ports, { ...asked, dutyId: duty.id }, call);
    const query = { of: 'file', ...page } as const;
    const ofFile = (by: Call) =>
      showAccessLog(fenced(seen.ports, 'showAccessLog'))(
        { params: { caseNumber: CaseId.parse(first) }, query },
        by,
      );

    await expect(ofFile(callAs('civilAffairs'))).resolves.toMatchObject({
      body: { items: [{ office: 'village', shown: { duty: 1 } }] },
    });
  });
});
