import { describe, expect, it } from 'vitest';
import { profileRecord } from '#domain/child/profile';
import { fold } from '#domain/composed/child';
import { remove } from '#domain/record';
import { DivisionCode } from '#schemas/ids';
import { takeCall } from '#steps/reports/take-call';
import { COUNTY } from '#test/fakes/a-county';
import { CHILD, FATHER, MARK, OTHER_CHILD } from '#test/fakes/a-report';
import { aCase } from '#test/fakes/a-response';
import { aWorld } from '#test/fakes/a-world';
import { childFile, eventsOfFile, fileOf, filesIn } from '#test/fakes/of-files';
import { goOn } from '#test/fakes/usual-course';
import { caseNow, casesIn, eventsOf } from '#test/fakes/what-happened';
import { report } from '#test/fakes/what-people-do';
import { closeCaseAs, identify } from '#test/fakes/what-supervisors-do';

describe('a report', () => {
  it('opens a file for its child, which names the case as the case names it', async () => {
    const world = aWorld();
    const { caseId } = await report(world);
    const file = await fileOf(world, caseId);

    expect(file).toMatchObject({ cases: [caseId], known: { name: { standing: 'said' } } });
    const [opened] = eventsOf(world, caseId);
    const last = eventsOfFile(world, file.id).at(-1);
    expect(opened?.fact.data).toMatchObject({
      file: { id: file.id, seq: last?.seq, hash: last?.hash },
    });
    expect(last?.fact).toEqual({ type: 'CaseBegun', data: { caseId, seq: opened?.seq } });
    expect(fold(eventsOfFile(world, file.id))).toEqual(file);
  });

  it('keeps every word of the child sealed under the file’s key', async () => {
    const world = aWorld();
    const { caseId } = await report(world, { child: { name: `${MARK}小雨`, citizenId: CHILD } });
    const { id } = await fileOf(world, caseId);

    const items = [...world.table.items.values()].filter(({ pk }) => pk === `FILE#${id}`);
    expect(items.length).toBeGreaterThan(3);
    expect(JSON.stringify(items)).not.toMatch(new RegExp(`${MARK}|${CHILD}|2015-01-01`));
    expect((await childFile(world, caseId)).child.name).toMatchObject({ value: `${MARK}小雨` });
    expect((await childFile(world, caseId)).child.birthDate).toMatchObject({
      value: '2015-01-01',
      standing: 'shown',
      disputed: false,
    });
  });

  it('of the same child joins the case, and says in the file only what is new', async () => {
    const world = aWorld();
    const child = { citizenId: CHILD, name: '小雨' };
    const { caseId } = await report(world, { child });
    const before = await fileOf(world, caseId);
    const again = await report(world, { child });
    expect(again.caseId).toBe(caseId);
    expect((await fileOf(world, caseId)).seq).toBe(before.seq);

    await report(world, { child: { ...child, name: '晓雨' } });
    const { name } = (await childFile(world, caseId)).child;
    expect(name).toMatchObject({
      value: '晓雨',
      by: { reporter: `${caseId}-R3` },
      disputed: true,
      others: [{ value: '小雨', by: { reporter: `${caseId}-R1` } }],
    });
    expect(filesIn(world)).toHaveLength(1);
  });

  it('whose number cannot be the child’s own opens a file without it', async () => {
    const world = aWorld();
    const one = await report(world, { child: { citizenId: FATHER } });
    const two = await report(world, { child: { citizenId: FATHER } });

    const files = await Promise.all([one, two].map(({ caseId }) => fileOf(world, caseId)));
    expect(files[0]?.id).not.toBe(files[1]?.id);
    expect(files.map(({ child }) => child)).toEqual([undefined, undefined]);
    expect((await childFile(world, one.caseId)).child.citizenId).toMatchObject({
      standing: 'said',
    });
  });

  it('is taken though the key of the child’s file is destroyed', async () => {
    const world = aWorld();
    const { caseId } = await report(world, { child: { citizenId: CHILD } });
    const old = await fileOf(world, caseId);
    await world.store.write([remove(profileRecord, old.id)]);

    const again = await report(world, { child: { citizenId: CHILD } });
    expect(again.caseId).toBe(caseId);
    expect(await fileOf(world, caseId)).toEqual(old);
  });
});

describe('what an officer says of the child of a case', () => {
  it('stands in the file, and outlives the case there', async () => {
    const world = aWorld();
    const { caseId } = await report(world);
    await identify(world, caseId, CHILD);

    const { child } = await childFile(world, caseId);
    expect(child).toMatchObject({ citizenId: { value: CHILD, standing: 'confirmed' } });
    const { id } = await fileOf(world, caseId);
    const [, , stated] = eventsOfFile(world, id);
    expect(stated?.fact).toMatchObject({ type: 'ChildStated', data: { standing: 'confirmed' } });
    const items = [...world.table.items.values()].filter(({ pk }) => pk === `FILE#${id}`);
    expect(JSON.stringify(items)).not.toContain(CHILD);
  });
});

describe('a number that an officer gives', () => {
  it('names the child of the file, in place of the one before', async () => {
    const world = aWorld();
    const { caseId } = await report(world, { child: { citizenId: OTHER_CHILD } });
    await identify(world, caseId, CHILD);

    const { child } = await fileOf(world, caseId);
    const again = await report(world, { child: { citizenId: CHILD } });
    expect(again.caseId).toBe(caseId);
    const other = await report(world, { child: { citizenId: OTHER_CHILD } });
    expect(other.caseId).not.toBe(caseId);
    expect((await fileOf(world, other.caseId)).child).not.toBe(child);
  });

  it('is left to the file that has it: people join the two', async () => {
    const { world, caseId: first } = await aCase({ child: { citizenId: CHILD } });
    await goOn(world, first);
    await closeCaseAs(world, first);
    const { caseId } = await report(world);
    await identify(world, caseId, CHILD);

    expect(await fileOf(world, caseId)).not.toHaveProperty('child');
    expect(filesIn(world)).toHaveLength(2);
  });
});

describe('a call to the hotline', () => {
  it('opens no file: anybody may call, and nothing has been found yet', async () => {
    const world = aWorld();
    await takeCall({ ...world.ports, county: DivisionCode.parse(COUNTY) })({ text: '{}' });
    const [opened] = casesIn(world);
    expect(opened && (await caseNow(world, opened.id))).not.toHaveProperty('file');
    expect(filesIn(world)).toEqual([]);
  });
});
