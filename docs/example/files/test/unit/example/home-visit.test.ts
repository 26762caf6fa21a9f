import { beforeEach, describe, expect, it } from 'vitest';
import { policyOf } from '#adapters/policy-packs';
import { FileOpened } from '#domain/child/facts';
import { commit, FileEvent, fileRecord, fold } from '#domain/composed/child';
import { endedEpisodeRecord } from '#domain/episode/ended-episode';
import { newFileId, partitionOf } from '#domain/ids';
import { ref } from '#domain/record';
import { DivisionCode, EpisodeId, type FileId, OfficeId } from '#schemas/ids';
import { listAlerts } from '#steps/alerts/list-alerts';
import { showWorklist } from '#steps/duties/show-worklist';
import { startOnFile } from '#steps/workers/start-on-file';
import { systemContext } from '#steps/workers/system-context';
import { COUNTY, type Role, TOWN } from '#test/fakes/a-county';
import { aWorld, callAs, type World } from '#test/fakes/a-world';
import { MONDAY } from '#test/fakes/memory-clock';
import { parsed } from '#test/fakes/parsed';
import { alertsIn } from '#test/fakes/what-happened';
import { end, openDutyOf, runUntilQuiet } from '#test/fakes/what-people-do';

const PACK = 'demonstration';

describe('a visit at home, on a child’s file (vis.month)', () => {
  let world: World;
  let id: FileId;

  beforeEach(async () => {
    world = aWorld();
    id = newFileId(world.ports.random);
    const data = { county: DivisionCode.parse(COUNTY), division: DivisionCode.parse(TOWN) };
    const opened = { fact: FileOpened.of({ ...data, pack: PACK }), basis: [] };
    const context = await systemContext(world.ports, { pack: PACK }, 'machine');
    await world.store.write(commit({ id, before: undefined }, [opened], context).writes);
    await start();
  });

  const start = async () => {
    const machine = 'home-visit';
    await startOnFile(world.ports, { id, machine, basis: ['vis.month'], system: 'machine' });
    await runUntilQuiet(world);
  };

  const ends = async (type: string, role: Role, body: Readonly<Record<string, unknown>>) => {
    await end(world, openDutyOf(world, id, type), role, body);
    await runUntilQuiet(world);
  };

  const plans = () => ends('plan-visit', 'village', { ...planned, at: world.clock.at() });

  const planned = { outcome: 'planned', visitors: 'Pan Jie' };
  const made = { outcome: 'made', at: MONDAY, account: 'lives with its grandmother' };

  const fileNow = async () => (await world.store.load({ file: ref(fileRecord, id) }))[0].file;

  /** The open duties, and when the first episode ended: it has left the file's state. */
  const openAndEnded = async () => {
    const first = ref(endedEpisodeRecord, id, EpisodeId.parse('home-visit-1'));
    const [{ ended }] = await world.store.load({ ended: first });
    return [(await fileNow())?.open, ended?.episode.endedAt];
  };

  const items = () => [...world.table.items.values()];

  const eventsOfFile = () =>
    items()
      .filter(({ pk, type }) => pk === partitionOf(id) && type === 'event')
      .sort((one, other) => (one.sk < other.sk ? -1 : 1))
      .map(({ value }) => parsed(FileEvent, value));

  const officeOf = (office: string) => ({
    query: { office: OfficeId.parse(office), limit: 20 },
  });

  it('is owed where the packs say so, Jinpu’s on its notice', () => {
    const make = (pack: string) => policyOf(pack, MONDAY).inForce('make-visit');

    expect(make('demonstration-jinpu')).toMatchObject({
      inForce: true,
      basis: [{ doc: 'JP17', section: '二(二)2', clause: 'vis.month' }],
    });
    expect(make(PACK)).toMatchObject({ inForce: true, basis: [] });
    expect(make('demonstration-wuhai').inForce).toBe(false);
  });

  it('stands in the village’s list under the file, and under no case', async () => {
    const { body } = await showWorklist(world.ports)(officeOf('village'), callAs('village'));

    expect(body).toMatchObject({ items: [{ type: 'plan-visit', file: id }] });
    expect(JSON.stringify(body)).not.toContain('caseNumber');
  });

  it('is told of with the file’s id, in words and in the ledger', async () => {
    const { body } = await listAlerts(world.ports)(officeOf('village'), callAs('village'));

    expect(body).toMatchObject({ items: [{ file: id }, { file: id }] });
    expect(alertsIn(world).map(({ caseId }) => caseId)).toEqual([id, id]);
    for (const { text } of alertsIn(world)) {
      expect(text).toContain(`档案编号${id}`);
      expect(text).not.toContain('案号');
    }
  });

  it('runs as an execution of the file, whose items all lie in its partition', async () => {
    const types = items().flatMap(({ pk, type }) => (pk === `FILE#${id}` ? [type] : []));

    expect(world.machines.started.map(({ name }) => name)).toEqual([
      `${COUNTY}-${id}-home-visit-1-c1`,
    ]);
    expect(types).toEqual(expect.arrayContaining(['file', 'event', 'duty', 'token', 'alert']));
    expect(items().filter(({ pk }) => pk.startsWith('CASE#'))).toEqual([]);
  });

  it('is started once, as long as it runs', async () => {
    await start();

    expect(Object.keys((await fileNow())?.episodes ?? {})).toEqual(['home-visit-1']);
  });

  it('comes to its end where nobody has to go', async () => {
    await ends('plan-visit', 'village', { outcome: 'notNeeded', at: MONDAY, reason: 'moved away' });

    expect(await openAndEnded()).toEqual([[], MONDAY]);
    expect(await fileNow()).not.toHaveProperty('lastVisitAt');
  });

  it('refuses what the form does not have, and names each field in both languages', async () => {
    await plans();

    await expect(ends('make-visit', 'village', { ...made, seen: ['poor'] })).rejects.toMatchObject({
      code: 'bad-input',
      details: {
        complaints: [
          {
            path: '/seen/0',
            allowed: expect.stringContaining('living_alone'),
            zh: expect.stringMatching(/\p{Script=Han}/u),
            en: expect.stringMatching(/[a-z]/),
          },
        ],
      },
    });
    await expect(ends('make-visit', 'village', { ...made, seen: 1 })).rejects.toMatchObject({
      details: { complaints: [{ path: '/seen' }] },
    });
    await expect(ends('make-visit', 'school', { ...made, seen: [] })).rejects.toMatchObject({
      code: expect.stringMatching(/not-found|forbidden/),
    });
    expect(openDutyOf(world, id, 'make-visit').ended).toBeUndefined();
  });

  it('brings a fact that the file keeps, and the township confirms what was found', async () => {
    await plans();
    await ends('make-visit', 'village', { ...made, seen: ['out_of_school'] });

    const found = { lastVisitAt: MONDAY, seenLast: ['out_of_school'] };
    expect(await fileNow()).toMatchObject(found);
    expect(eventsOfFile().map(({ fact }) => fact)).toContainEqual({
      type: 'VisitMade',
      data: { at: MONDAY, seen: ['out_of_school'] },
    });
    await ends('confirm-visit', 'township', {
      outcome: 'confirmed',
      at: MONDAY,
      measures: 'the school calls each morning',
    });
    expect(await openAndEnded()).toEqual([[], MONDAY]);
  });

  it('asks nobody to confirm a visit that found nothing', async () => {
    await plans();
    await ends('make-visit', 'village', { ...made, seen: [] });

    expect(await openAndEnded()).toEqual([[], MONDAY]);
    expect(eventsOfFile().map(({ fact }) => fact)).toContainEqual(
      expect.objectContaining({
        type: 'DutyEnded',
        data: expect.objectContaining({
          outcome: 'superseded',
          by: { rule: 'the visit found nothing that has to be confirmed' },
        }),
      }),
    );
  });

  it('is refused where it was before the last one, whose time is named', async () => {
    await plans();
    await ends('make-visit', 'village', { ...made, seen: [] });
    world.clock.forward(60);
    await start();
    await plans();
    const earlier = { ...made, at: '2026-11-23T07:00:00.000Z', seen: [] };

    await expect(ends('make-visit', 'village', earlier)).rejects.toMatchObject({
      code: 'bad-input',
      details: {
        complaints: [
          {
            path: '/at',
            allowed: MONDAY,
            zh: '不得早于上次走访',
            en: 'is not before the last visit',
          },
        ],
      },
    });
    await ends('make-visit', 'village', { ...made, at: world.clock.at(), seen: [] });
    expect((await fileNow())?.lastVisitAt).toBe(world.clock.at());
  });

  it('is what its history makes of it', async () => {
    await plans();
    await ends('make-visit', 'village', { ...made, seen: ['living_alone'] });

    expect(fold(eventsOfFile())).toEqual(await fileNow());
    expect(JSON.stringify(eventsOfFile())).not.toContain(made.account);
  });
});
