import { describe, expect, it } from 'vitest';
import { CaseView } from '#schemas/api/case-view';
import { IdentityBody } from '#schemas/api/identity';
import { shown } from '#test/fakes/a-custody';
import { CHILD, FATHER, OTHER_CHILD } from '#test/fakes/a-report';
import { aCase, awaitingParents } from '#test/fakes/a-response';
import { aWorld, type World } from '#test/fakes/a-world';
import { caseNow, eventsOf } from '#test/fakes/what-happened';
import { report } from '#test/fakes/what-people-do';
import { identify, stateAs } from '#test/fakes/what-supervisors-do';

const childOf = async (world: World, caseId: string) =>
  CaseView.parse(await shown(world, caseId)).child;

const codesOf = async (world: World, caseId: string) =>
  (await childOf(world, caseId)).warnings.map(({ code, field }) => `${code} ${field}`);

describe('a foundling', () => {
  it('is named, guessed at and corrected without a number (B13)', async () => {
    const { world, caseId } = await aCase({ child: { description: '约两岁' } });
    expect(await childOf(world, caseId)).toEqual({ warnings: [] });

    await stateAs(world, caseId, { name: '党福', birthAbout: '2024', sex: 'female' });
    await stateAs(world, caseId, {
      birthDate: '2024-03-01',
      otherDocument: { kind: 'birth_certificate', number: 'T430123456' },
      documentSeen: true,
    });

    const child = await childOf(world, caseId);
    const by = { officer: 'zhou.jing', office: 'station', post: 'police_station' };
    expect(child.name).toMatchObject({ value: '党福', by, standing: 'confirmed', others: [] });
    expect(child.birthAbout).toMatchObject({ value: '2024', disputed: false });
    expect(child.birthDate).toMatchObject({ value: '2024-03-01', ground: 'document' });
    expect(child.otherDocument?.value.kind).toBe('birth_certificate');
    expect((await caseNow(world, caseId)).child).toBeUndefined();
  });
});

describe('a child whom a report described', () => {
  it('is corrected by the police, and both words are kept with who said them (B13)', async () => {
    const said = { name: '小雨', birthDate: '2010-10-10' };
    const { world, caseId } = await aCase({ child: said });

    await stateAs(world, caseId, { name: '小雪', birthDate: '2014-05-06' });

    const { name, birthDate } = await childOf(world, caseId);
    expect(name).toMatchObject({
      value: '小雪',
      disputed: false,
      others: [{ value: '小雨', by: { reporter: `${caseId}-R1` }, standing: 'said' }],
    });
    expect([birthDate?.value, birthDate?.others[0]?.value]).toEqual(['2014-05-06', '2010-10-10']);
  });

  it('has what was stated in the vault, and in history and state not a value of it', async () => {
    const { world, caseId } = await aCase();
    const name = '无处可寻';
    await stateAs(world, caseId, { name, birthAbout: '2014-05' });

    const event = eventsOf(world, caseId).at(-1);
    expect(event?.fact).toEqual({
      type: 'ChildStated',
      data: {
        fields: ['name', 'birthAbout'],
        standing: 'confirmed',
        known: {
          name: { standing: 'confirmed', disputed: false },
          birthAbout: { standing: 'confirmed', disputed: false },
        },
      },
    });
    expect(event?.personal).toBeDefined();
    const stored = JSON.stringify([...world.table.items]);
    for (const value of [name, '2014-05"']) expect(stored).not.toContain(value);
  });

  it('is warned of, in the case and to who identifies it, without a value (B14)', async () => {
    const { world, caseId } = await aCase({
      child: { citizenId: CHILD, sex: 'female', birthDate: '2010-10-10' },
    });
    expect(await codesOf(world, caseId)).toEqual([
      'birth_date_differs /citizenId',
      'sex_differs /citizenId',
    ]);

    const named = await stateAs(world, caseId, { name: '小雪' });
    expect(named.body).toMatchObject({ caseNumber: caseId, status: 'open' });
    const { warnings } = named.body as { warnings: unknown[] };
    expect(warnings).toHaveLength(2);
    expect(JSON.stringify(warnings)).not.toMatch(/2010|2015|小雪/);

    await identify(world, caseId, CHILD);
    expect(await codesOf(world, caseId)).toEqual([]);
    expect((await childOf(world, caseId)).sex?.value).toBe('male');
  });

  it('whose form says 1900, or which was noticed before it was born, is warned of (B14)', async () => {
    const form = await aCase({ child: { birthDate: '1900-01-01' } });
    expect(await codesOf(form.world, form.caseId)).toEqual(['not_a_child /birthDate']);

    const child = { birthDate: '2026-11-20' };
    const early = await aCase({ child, noticedAt: '2026-11-19T08:00:00+08:00' });
    expect(await codesOf(early.world, early.caseId)).toEqual(['before_birth /noticedAt']);
  });
});

describe('two offices that differ', () => {
  it('leave the name disputed until one of them gives a reason', async () => {
    const { world, caseId } = await awaitingParents();
    await stateAs(world, caseId, { name: '小雪' });
    await stateAs(world, caseId, { name: '小雷' }, 'civilAffairs');
    expect(await codesOf(world, caseId)).toEqual(['disputed /name']);

    await stateAs(world, caseId, { name: '小雪', reason: '户籍民警核实' });
    const { name } = await childOf(world, caseId);
    expect(name).toMatchObject({ value: '小雪', ground: 'reason', disputed: false });
    expect(
      name?.others.map(({ value, by }) => [value, 'office' in by && by.office]),
    ).toContainEqual(['小雷', 'civil-affairs']);
  });

  it('have the number of the police stand, and no other case’s child is joined here by the township', async () => {
    const { world, caseId } = await awaitingParents();
    await identify(world, caseId, CHILD);
    await identify(world, caseId, OTHER_CHILD, 'township');

    expect(eventsOf(world, caseId).at(-1)?.fact.type).toBe('ChildStated');
    expect(await codesOf(world, caseId)).toContain('disputed /citizenId');
    const again = await report(world, { child: { citizenId: OTHER_CHILD } });
    expect(again.caseId).not.toBe(caseId);
  });
});

describe('what an officer says', () => {
  it.each([
    ['nothing', {}],
    ['a document, and not which', { documentSeen: true }],
    ['a reason alone', { reason: '核实' }],
    ['a day and a guess', { birthDate: '2014-05-06', birthAbout: '2014' }],
  ])('is refused as %s', (_what, body) => {
    expect(IdentityBody.safeParse(body).success).toBe(false);
  });

  it('is no number of the father, nor one beside another birth date, and the number is not told', async () => {
    const { world, caseId } = await aCase();
    for (const said of [
      { citizenId: FATHER },
      { citizenId: CHILD, birthDate: '2014-05-06' },
      { citizenId: CHILD, sex: 'female' },
    ]) {
      const refused = await stateAs(world, caseId, said).catch((error: unknown) => error);
      expect(refused).toMatchObject({
        code: 'bad-input',
        details: { complaints: [{ path: '/citizenId' }] },
      });
      expect(JSON.stringify(refused)).not.toContain(said.citizenId);
    }
  });

  it('is no birth date of tomorrow', async () => {
    const { world, caseId } = await aCase();
    await expect(stateAs(world, caseId, { birthDate: '2026-11-24' })).rejects.toMatchObject({
      details: { complaints: [{ path: '/birthDate', given: 'a date in the future' }] },
    });
  });
});

describe('a case with more reports than one reading takes', () => {
  it('still shows its child, and lets it be stated', async () => {
    const world = aWorld();
    const { caseId } = await report(world, { child: { citizenId: CHILD } });
    for (let n = 0; n < 60; n += 1) await report(world, { child: { citizenId: CHILD } });

    await stateAs(world, caseId, { name: '小雪' });
    expect((await childOf(world, caseId)).citizenId?.value).toBe(CHILD);
  });
});
