import { describe, expect, it } from 'vitest';
import { profileRecord } from '#domain/child/profile';
import { ref } from '#domain/record';
import { DivisionCode } from '#schemas/ids';
import { takeCall } from '#steps/reports/take-call';
import { TOWN } from '#test/fakes/a-county';
import { CHILD, MARK } from '#test/fakes/a-report';
import { aWorld, type World } from '#test/fakes/a-world';
import { childFile, fileOf, filesIn } from '#test/fakes/of-files';
import { linesIn, personOf } from '#test/fakes/of-people';
import { goOn } from '#test/fakes/usual-course';
import { casesIn, factsOf } from '#test/fakes/what-happened';
import { relayAll, report } from '#test/fakes/what-people-do';
import { closeCaseAs, identify, stateAs } from '#test/fakes/what-supervisors-do';

/** A call to the hotline, which may not open a file. */
const called = async ({ ports, ...world }: World, child = {}): Promise<string> => {
  const before = new Set(casesIn({ ports, ...world }).map(({ id }) => id));
  const text = JSON.stringify({ division: TOWN, course: MARK, child: { name: MARK, ...child } });
  await takeCall({ ...ports, county: DivisionCode.parse(TOWN.slice(0, 6)) })({ text });
  const found = casesIn({ ports, ...world }).find(({ id }) => !before.has(id));
  if (!found) throw new Error('the call opened no case');
  return found.id;
};

const isKeyed = async ({ store }: World, id: Awaited<ReturnType<typeof fileOf>>['id']) => {
  const [{ profile }] = await store.load({ profile: ref(profileRecord, id) });
  return profile?.key !== undefined;
};

describe('a call to the hotline has no file, until somebody says who the child is', () => {
  it('opens one then, with all that was said of the child before', async () => {
    const world = aWorld();
    const caseId = await called(world);
    await expect(fileOf(world, caseId)).rejects.toThrow('no file');

    await identify(world, caseId, CHILD);

    const file = await fileOf(world, caseId);
    expect(await isKeyed(world, file.id)).toBe(true);
    expect(factsOf(world, caseId).slice(-2)).toEqual(['ChildIdentified', 'FileNamed']);
    const { child, cases } = await childFile(world, caseId);
    expect(cases.map(({ caseNumber }) => caseNumber)).toEqual([caseId]);
    expect(Object.keys(child)).toEqual(expect.arrayContaining(['name', 'citizenId']));
  });

  it('comes to the file that the child’s number leads to, closed cases and all', async () => {
    const world = aWorld();
    const { caseId: first } = await report(world, { child: { citizenId: CHILD } });
    await goOn(world, first);
    await closeCaseAs(world, first);
    const caseId = await called(world);

    await identify(world, caseId, CHILD);

    expect((await fileOf(world, caseId)).id).toBe((await fileOf(world, first)).id);
    const { cases } = await childFile(world, caseId, 'civilAffairs');
    expect(cases.map(({ caseNumber }) => caseNumber)).toEqual([first, caseId]);
  });

  it('a further report of the number joins its case, and the file stays one', async () => {
    const world = aWorld();
    const caseId = await called(world);
    await identify(world, caseId, CHILD);
    await relayAll(world);

    const further = await report(world, { child: { citizenId: CHILD } });

    expect(further.caseId).toBe(caseId);
    expect(filesIn(world)).toHaveLength(1);
  });

  it('comes to the file of the number that the caller gave, although the officer says a name alone', async () => {
    const world = aWorld();
    const { caseId: first } = await report(world, { child: { citizenId: CHILD } });
    await goOn(world, first);
    await closeCaseAs(world, first);
    const caseId = await called(world, { citizenId: CHILD });

    await stateAs(world, caseId, { name: MARK });

    expect((await fileOf(world, caseId)).id).toBe((await fileOf(world, first)).id);
    expect(filesIn(world)).toHaveLength(1);
  });

  it('is found by the number that the caller gave, once the case is closed', async () => {
    const world = aWorld();
    const caseId = await called(world, { citizenId: CHILD });
    await stateAs(world, caseId, { name: MARK });
    await goOn(world, caseId);
    await closeCaseAs(world, caseId);
    await relayAll(world);

    const { caseId: next } = await report(world, { child: { citizenId: CHILD } });

    expect((await fileOf(world, next)).id).toBe((await fileOf(world, caseId)).id);
  });

  it('has in the ledgers of the parents what was done before', async () => {
    const world = aWorld();
    const caseId = await called(world);
    await goOn(world, caseId);
    expect(linesIn(world)).toEqual([]);

    await identify(world, caseId, CHILD);
    await relayAll(world);

    const { interventions } = await personOf(world, caseId, 'father');
    expect(interventions.map(({ act }) => act)).toEqual(['order_to_return', 'reprimand']);
  });
});
