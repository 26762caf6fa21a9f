import { describe, expect, it } from 'vitest';
import { ref } from '#domain/record';
import { reportRecord } from '#domain/reports';
import { CaseId, ReportId } from '#schemas/ids';
import { COUNTY, TOWN } from '#test/fakes/a-county';
import { CHILD, MARK } from '#test/fakes/a-report';
import { aWorld, type World } from '#test/fakes/a-world';
import { callHotline, onlyCaseIn, personalIn, sealedIn } from '#test/fakes/hotline';
import { casesIn, eventsOf } from '#test/fakes/what-happened';
import { report } from '#test/fakes/what-people-do';

const HELP = { kind: 'help', division: TOWN, course: MARK, reporter: { telephone: '13911112222' } };

describe('the hotline', () => {
  it('registers a call for help, and somebody handles it (rep.hot, rep.line20)', async () => {
    const world = aWorld();
    const answer = await callHotline(world, HELP);

    const { open, reports, division } = onlyCaseIn(world);
    expect(open.map(({ type }) => type)).toEqual(['handle-call']);
    expect([reports, division]).toMatchObject([[{ below: 'call' }], TOWN]);
    expect(answer).toMatchObject({ warnings: [], station: { emergency: '110' } });
  });

  it('takes what is reported as a report, and the police go (rep.hot)', async () => {
    const world = aWorld();
    await callHotline(world, { kind: 'report', situations: ['missing'], division: TOWN });

    expect(onlyCaseIn(world).open.map(({ type }) => type)).toContain('dispatch');
    const [, received] = eventsOf(world, onlyCaseIn(world).id);
    expect(received?.fact).toMatchObject({ data: { door: 'hotline', situations: ['missing'] } });
  });

  it('tells its caller nothing of any case, and keeps what was said apart (rep.privacy)', async () => {
    const world = aWorld();
    const answer = await callHotline(world, HELP);

    expect(JSON.stringify(answer)).not.toContain(onlyCaseIn(world).id);
    expect(JSON.stringify([...world.table.items])).not.toContain(MARK);
    expect(JSON.stringify(personalIn(world))).not.toContain('13911112222');
  });

  it('where no rule has anybody handle calls takes it all the same: as a report (rep.hot)', async () => {
    const world = aWorld();
    const { policyOf } = world.ports;
    const without: World = {
      ...world,
      ports: {
        ...world.ports,
        policyOf: (pack, at) => {
          const policy = policyOf(pack, at);
          return {
            ...policy,
            inForce: (code, circumstances) => ({
              ...policy.inForce(code, circumstances),
              ...(code === 'handle-call' && { inForce: false }),
            }),
          };
        },
      },
    };
    await callHotline(without, HELP);

    expect(onlyCaseIn(world).open.map(({ type }) => type)).toContain('dispatch');
  });

  it.each([
    ['no JSON', '孩子一个人在家'],
    ['nothing', ''],
    ['a list', '[1,2]'],
    ['a broken object', '{"kind":"help"'],
    ['null', 'null'],
  ])(
    'takes %s, as a report of its own county, and keeps it under the seal',
    async (_what, text) => {
      const world = aWorld();
      const { warnings } = await callHotline(world, text);

      expect(onlyCaseIn(world)).toMatchObject({ county: COUNTY, division: COUNTY });
      expect(onlyCaseIn(world).open.map(({ type }) => type)).toContain('dispatch');
      expect(warnings.length).toBeGreaterThan(0);
      expect(await sealedIn(world)).toEqual(text ? { said: { text } } : {});
    },
  );

  it.each([
    ['an unknown division', { division: '999999' }, '/division'],
    ['a division that is none', { division: 'here' }, '/division'],
    ['an unknown field', { colour: 'red' }, '/colour'],
    ['a bad citizen id', { child: { citizenId: '12', name: MARK } }, '/child/citizenId'],
    ['a wrong check digit', { child: { citizenId: '430903201501010013' } }, '/child/citizenId'],
    ['a text that is too long', { course: 'x'.repeat(9000) }, '/course'],
    ['an unknown situation among others', { situations: ['missing', 'bored'] }, '/situations/1'],
    ['a date ahead', { child: { birthDate: '2030-01-01' } }, '/child/birthDate'],
    ['an unknown kind of call', { kind: 'joke' }, '/kind'],
    ['a caller of a wrong kind', { reporter: { kind: 'ghost', name: MARK } }, '/reporter/kind'],
  ])('takes %s with a warning', async (_what, change, field) => {
    const world = aWorld();
    const { warnings } = await callHotline(world, { ...HELP, ...change });

    expect(warnings.map((each) => each.field)).toContain(field);
    expect(casesIn(world)).toHaveLength(1);
  });

  it('keeps what was not understood, and takes the rest (rep.hot)', async () => {
    const world = aWorld();
    await callHotline(world, { ...HELP, situations: ['missing', 'bored'], colour: 'red' });

    const [, received] = eventsOf(world, onlyCaseIn(world).id);
    expect(received?.fact).toMatchObject({ data: { situations: ['missing'] } });
    const [said] = personalIn(world);
    expect(said).toMatchObject({ course: MARK });
    expect(said).toMatchObject({ asSaid: { '/situations/1': 'bored' } });
    expect(await sealedIn(world)).toMatchObject({ said: { '/colour': 'red' } });
  });

  it('puts what it does not understand of its caller under the seal, not into the case (rep.privacy)', async () => {
    const world = aWorld();
    await callHotline(world, { ...HELP, reporter: { telefon: '13911110000', name: MARK } });

    expect(JSON.stringify(personalIn(world))).not.toContain('13911110000');
    const identity = await world.register.identityOf(`${onlyCaseIn(world).id}-R1`);
    expect(JSON.stringify(identity)).toContain('13911110000');
  });

  it('keeps the beginning of what is far too long', async () => {
    const world = aWorld();
    const { warnings } = await callHotline(world, 'y'.repeat(3_000_000));

    expect(warnings).toHaveLength(3);
    expect(JSON.stringify(await sealedIn(world)).length).toBeLessThan(201_000);
  });

  it('answers a call that is repeated under its key the same, and registers it once', async () => {
    const world = aWorld();
    const first = await callHotline(world, HELP, { key: 'k' });
    world.clock.forward(90);

    expect(await callHotline(world, HELP, { key: 'k' })).toEqual(first);
    expect(casesIn(world)).toHaveLength(1);
  });

  it('takes another call under the same key as another, and one without a key each time', async () => {
    const world = aWorld();
    await callHotline(world, HELP, { key: 'k' });
    await callHotline(world, { ...HELP, course: 'other' }, { key: 'k' });
    await callHotline(world, HELP);
    await callHotline(world, HELP);

    expect(casesIn(world)).toHaveLength(4);
  });

  it('joins the open case of a child that is known, and does not say so (A-61)', async () => {
    const world = aWorld();
    const child = { citizenId: CHILD };
    const { caseId } = await report(world, { child });
    const answer = await callHotline(world, { division: TOWN, child });

    expect(onlyCaseIn(world).reports).toHaveLength(2);
    expect(JSON.stringify(answer)).not.toContain(caseId);
    const id = ReportId.parse(`${caseId}-R2`);
    const [{ found }] = await world.store.load({
      found: ref(reportRecord, CaseId.parse(caseId), id),
    });
    expect(found).toMatchObject({ door: 'hotline' });
  });
});
