import { describe, expect, it } from 'vitest';
import { COUNTY } from '#test/fakes/a-county';
import { CHILD, OTHER_CHILD } from '#test/fakes/a-report';
import { aCase } from '#test/fakes/a-response';
import { childFile, eventsOfFile, fileOf, filesIn, join, part } from '#test/fakes/of-files';
import { goOn } from '#test/fakes/usual-course';
import { report, runUntilQuiet } from '#test/fakes/what-people-do';
import { closeCaseAs, identify, reopen } from '#test/fakes/what-supervisors-do';

const child = { citizenId: CHILD };

/** A case in which only closing is left. */
const atItsEnd = async () => {
  const { world, caseId } = await aCase({ child });
  await goOn(world, caseId);
  return { world, caseId };
};

const closed = async () => {
  const { world, caseId } = await atItsEnd();
  await closeCaseAs(world, caseId);
  await runUntilQuiet(world);
  return { world, caseId };
};

describe('the file of a child', () => {
  it('learns that a case is closed, and that it is open again', async () => {
    const { world, caseId } = await closed();
    expect((await fileOf(world, caseId)).cases).toEqual([]);

    await reopen(world, caseId);
    await runUntilQuiet(world);
    const file = await fileOf(world, caseId);
    expect(file.cases).toEqual([caseId]);
    expect(eventsOfFile(world, file.id).map(({ fact }) => fact.type)).toEqual([
      'FileOpened',
      'CaseBegun',
      'CaseEnded',
      'CaseBegun',
    ]);
  });

  it('outlives its case: the next report opens another case on it, and shows the one before', async () => {
    const { world, caseId } = await closed();
    const next = await report(world, { child });

    expect(next.caseId).not.toBe(caseId);
    expect((await fileOf(world, next.caseId)).id).toBe((await fileOf(world, caseId)).id);
    expect(filesIn(world)).toHaveLength(1);
    const { cases } = await childFile(world, next.caseId);
    expect(cases.map(({ caseNumber, status }) => [caseNumber, status])).toEqual([
      [caseId, 'closed'],
      [next.caseId, 'open'],
    ]);
  });

  it('tells the file that it follows, too', async () => {
    const { world, caseId } = await atItsEnd();
    const { caseId: other } = await report(world, { child: { citizenId: OTHER_CHILD } });
    await join(world, caseId, other);
    await closeCaseAs(world, caseId);
    await runUntilQuiet(world);
    expect((await fileOf(world, other)).cases).toEqual([other]);

    await reopen(world, caseId);
    await runUntilQuiet(world);
    expect((await fileOf(world, other)).cases).toEqual([other, caseId]);
  });

  it('leaves no case of the child in the file that was followed, once they have parted', async () => {
    const { world, caseId } = await closed();
    const { caseId: other } = await report(world, { child: { citizenId: OTHER_CHILD } });
    await join(world, caseId, other);
    await reopen(world, caseId);
    await runUntilQuiet(world);
    const casesIn = async () =>
      (await childFile(world, other)).cases.map(({ caseNumber }) => caseNumber);
    expect(new Set(await casesIn())).toEqual(new Set([caseId, other]));
    expect(await casesIn()).toHaveLength(2);

    await part(world, caseId);
    expect(await casesIn()).toEqual([other]);
  });

  it('takes an officer’s word for the number of a file that follows it', async () => {
    const { world, caseId } = await atItsEnd();
    const { caseId: other } = await report(world, { child: { citizenId: OTHER_CHILD } });
    await join(world, caseId, other);
    await closeCaseAs(world, caseId);
    await runUntilQuiet(world);
    await identify(world, other, CHILD);

    const { child } = await childFile(world, other);
    expect(child.citizenId).toMatchObject({ value: CHILD, standing: 'confirmed' });
    expect((await report(world, { child: { citizenId: CHILD } })).caseId).toBe(other);
  });

  it('shows nobody a case that they do not see: neither its number nor its speakers', async () => {
    const { world, caseId } = await closed();
    const elsewhere = { child: { ...child, name: '晓雨' }, division: COUNTY };
    const { caseId: next } = await report(world, elsewhere);
    const shown = await childFile(world, next, 'otherStation');

    expect(shown.cases.map(({ caseNumber }) => caseNumber)).toEqual([next]);
    expect(JSON.stringify(shown)).not.toContain(caseId);
    expect(shown.child.citizenId).toMatchObject({ value: CHILD });
    expect(shown.child.citizenId).not.toHaveProperty('by');
    expect(shown.child.name).toMatchObject({ by: { reporter: `${next}-R1` } });
    const whole = await childFile(world, next, 'civilAffairs');
    expect(whole.child.citizenId).toMatchObject({ by: { reporter: `${caseId}-R1` } });
  });
});
