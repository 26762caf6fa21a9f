import { describe, expect, it } from 'vitest';
import { fold } from '#domain/composed/child';
import type { Refusal } from '#domain/errors';
import { CHILD, MARK, OTHER_CHILD } from '#test/fakes/a-report';
import { aWorld, type World } from '#test/fakes/a-world';
import { childFile, eventsOfFile, fileOf, join, part, sealedIn } from '#test/fakes/of-files';
import { dutiesIn } from '#test/fakes/what-happened';
import { report } from '#test/fakes/what-people-do';

const twoFiles = async () => {
  const world = aWorld();
  const one = await report(world, { child: { name: '小雨', citizenId: CHILD } });
  const two = await report(world, { child: { name: '雨雨', citizenId: OTHER_CHILD } });
  return { world, elder: one.caseId, younger: two.caseId };
};

const reportOf = async (world: World, citizenId: string) =>
  (await report(world, { child: { citizenId } })).caseId;

/** The complaints of a refusal, in English. */
const refusalOf = async (acting: Promise<unknown>) => {
  const refusal = (await acting.catch((error: unknown) => error)) as Refusal;
  return { code: refusal.code, why: refusal.details?.complaints?.map(({ en }) => en) };
};

describe('two files of one child', () => {
  it('become one to look at: nothing moves, and each names the other’s event', async () => {
    const { world, elder, younger } = await twoFiles();
    const duties = dutiesIn(world);
    await join(world, younger, elder);

    const [leads, follows] = [await fileOf(world, elder), await fileOf(world, younger)];
    expect(leads).toMatchObject({ followers: [follows.id], cases: [elder, younger] });
    expect(follows).toMatchObject({ follows: leads.id, cases: [younger] });
    const [taken, begun] = [leads, follows].map(({ id }) => eventsOfFile(world, id).at(-1));
    expect(taken?.fact.data).toMatchObject({ younger: follows.id, seq: begun?.seq });
    expect(begun?.fact.data).toEqual({ elder: leads.id, seq: taken?.seq, hash: taken?.hash });
    for (const file of [leads, follows]) {
      expect(fold(eventsOfFile(world, file.id))).toEqual(file);
    }
    expect(dutiesIn(world)).toEqual(duties);
  });

  it('show what was said in both, and both cases', async () => {
    const { world, elder, younger } = await twoFiles();
    await join(world, younger, elder);

    for (const caseId of [elder, younger]) {
      const { child, cases } = await childFile(world, caseId);
      expect(child.name).toMatchObject({ value: '雨雨', disputed: true });
      expect(child.name?.others).toMatchObject([{ value: '小雨' }]);
      expect(cases.map(({ caseNumber }) => caseNumber)).toEqual([elder, younger]);
    }
  });

  it('lead each report of either number to the elder’s open case', async () => {
    const { world, elder, younger } = await twoFiles();
    await join(world, younger, elder);

    expect(await reportOf(world, OTHER_CHILD)).toBe(elder);
    expect(await reportOf(world, CHILD)).toBe(elder);
  });

  it('part again: each leads to its own case, and keeps what was said in it', async () => {
    const { world, elder, younger } = await twoFiles();
    await join(world, younger, elder);
    await part(world, younger);

    expect(await fileOf(world, elder)).toMatchObject({ followers: [], cases: [elder] });
    expect(await fileOf(world, younger)).not.toHaveProperty('follows');
    expect(await reportOf(world, OTHER_CHILD)).toBe(younger);
    const { child } = await childFile(world, younger);
    expect(child.name).toMatchObject({ disputed: false, others: [] });
  });

  it('may be joined the other way round afterwards', async () => {
    const { world, elder, younger } = await twoFiles();
    await join(world, younger, elder);
    await part(world, younger);
    await join(world, elder, younger);

    expect(await reportOf(world, CHILD)).toBe(younger);
    expect(await fileOf(world, younger)).toMatchObject({ cases: [younger, elder] });
  });

  it('are a star: each reason against joining them is given at once', async () => {
    const { world, elder, younger } = await twoFiles();
    const third = (await report(world)).caseId;
    await join(world, younger, elder);

    expect(await refusalOf(join(world, younger, younger))).toMatchObject({
      code: 'bad-input',
      why: [
        'it is the same file already',
        'this file follows another already: part them first',
        'that file follows another: name the one that leads',
      ],
    });
    expect(await refusalOf(join(world, elder, third))).toMatchObject({
      why: ['others follow this file: join the other way round'],
    });
    expect(await refusalOf(part(world, third))).toMatchObject({ code: 'files-not-joined' });
  });

  it('are joined by the police and civil affairs alone, of cases that they see', async () => {
    const { world, elder, younger } = await twoFiles();

    expect(await refusalOf(join(world, younger, elder, 'leadingGroup'))).toMatchObject({
      code: 'not-allowed',
    });
    expect(await refusalOf(join(world, younger, 'ZZZZZZZZ'))).toMatchObject({
      why: ['no child’s file that you see'],
    });
    await expect(join(world, younger, elder, 'civilAffairs')).resolves.toMatchObject({
      status: 200,
    });
  });

  it('keep the reason sealed', async () => {
    const { world, elder, younger } = await twoFiles();
    await join(world, younger, elder);
    const { id } = await fileOf(world, younger);
    const begun = eventsOfFile(world, id).at(-1);
    expect(begun).toMatchObject({ personal: expect.any(String) });
    expect(await sealedIn(world, id, begun?.seq ?? 0)).toMatchObject({ content: { reason: MARK } });
    expect(JSON.stringify([...world.table.items])).not.toContain(MARK);
  });
});
