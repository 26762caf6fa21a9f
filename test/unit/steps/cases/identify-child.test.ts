import { describe, expect, it } from 'vitest';
import { CHILD, OTHER_CHILD } from '#test/fakes/a-report';
import { aCase } from '#test/fakes/a-response';
import { goOn } from '#test/fakes/usual-course';
import { caseNow, eventsOf } from '#test/fakes/what-happened';
import { report } from '#test/fakes/what-people-do';
import { identify } from '#test/fakes/what-supervisors-do';

const known = { child: { citizenId: CHILD } };

describe('saying who the child is', () => {
  it('has a further report of the child join the case', async () => {
    const { world, caseId } = await aCase();
    await identify(world, caseId, CHILD);

    expect((await report(world, known)).caseId).toBe(caseId);
  });

  it('keeps the number in the vault, and a pseudonym in the case', async () => {
    const { world, caseId } = await aCase();
    await identify(world, caseId, CHILD);

    const event = eventsOf(world, caseId).at(-1);
    expect(event?.fact.type).toBe('ChildIdentified');
    expect(event?.personal).toBeDefined();
    expect(JSON.stringify([...world.table.items])).not.toContain(CHILD);
    expect((await caseNow(world, caseId)).child).toMatch(/^[\w-]{43}$/);
  });

  it('twice is saying it once more, and takes nothing from anybody', async () => {
    const { world, caseId } = await aCase();
    await identify(world, caseId, CHILD);
    await identify(world, caseId, CHILD);

    expect((await report(world, known)).caseId).toBe(caseId);
  });

  it('anew frees the child for whom it was taken', async () => {
    const { world, caseId } = await aCase(known);
    await identify(world, caseId, OTHER_CHILD);

    expect((await report(world, known)).caseId).not.toBe(caseId);
    expect((await report(world, { child: { citizenId: OTHER_CHILD } })).caseId).toBe(caseId);
  });

  it('is refused where another open case is this child’s, and changes nothing', async () => {
    const { world, caseId } = await aCase();
    await report(world, known);
    const before = eventsOf(world, caseId).length;

    await expect(identify(world, caseId, CHILD)).rejects.toMatchObject({ code: 'child-has-case' });
    expect(eventsOf(world, caseId)).toHaveLength(before);
  });

  it('is for an office that acts in the case', async () => {
    const { world, caseId } = await aCase();

    await expect(identify(world, caseId, CHILD, 'countyPolice')).rejects.toMatchObject({
      code: 'not-allowed',
    });
    await expect(identify(world, caseId, CHILD, 'school')).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  it('of a closed case is refused', async () => {
    const { world, caseId } = await aCase();
    await goOn(world, caseId, {}, []);

    await expect(identify(world, caseId, CHILD)).rejects.toMatchObject({ code: 'case-closed' });
  });
});
