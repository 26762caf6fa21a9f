import { describe, expect, it } from 'vitest';
import { fold } from '#domain/composed/case';
import { OfficeId } from '#schemas/ids';
import { metricNames } from '#schemas/metrics';
import { closeOffice } from '#steps/directory/close-office';
import { showWorklist } from '#steps/duties/show-worklist';
import { relay } from '#steps/relay/relay';
import { aWorld, callAs, type World } from '#test/fakes/a-world';
import { caseNow, dutiesIn, eventsOf, messagesIn } from '#test/fakes/what-happened';
import { report } from '#test/fakes/what-people-do';

const close = (
  { ports }: World,
  office: string,
  successor: string,
  isDeploymentAdministrator = true,
) =>
  closeOffice(ports)(
    {
      params: { officeId: OfficeId.parse(office) },
      body: { successor: OfficeId.parse(successor), reason: 'merged' },
    },
    callAs('stranger', { isDeploymentAdministrator }),
  );

const openOf = (world: World, office: string) =>
  dutiesIn(world).filter(
    ({ owner, ended }) => !ended && 'office' in owner && owner.office === office,
  );

const worklist = ({ ports }: World, office: string, role: 'station' | 'otherStation') =>
  showWorklist(ports)({ query: { office: OfficeId.parse(office), limit: 100 } }, callAs(role));

/** Runs only the fan-out's own messages, as far as they go now. */
const fanOut = async (world: World): Promise<void> => {
  for (let round = 0; round < 40; round += 1) {
    const own = messagesIn(world).filter(({ id }) => /^(close|succeed)-/.test(id));
    if (own.length === 0) return;
    for (const message of own) await relay(world.ports)(message);
  }
};

describe('five hundred open duties of an office that closes', () => {
  const fiveHundred = async () => {
    const world = aWorld();
    // Each report opens two duties of the station: to accept, and to visit.
    for (let n = 0; n < 250; n += 1) await report(world);
    expect(openOf(world, 'station').length).toBeGreaterThanOrEqual(500);
    return world;
  };

  it('all come into the successor’s list, each with its history', async () => {
    const world = await fiveHundred();
    const before = openOf(world, 'station').map(({ id }) => id);
    await close(world, 'station', 'other-station');
    await fanOut(world);

    expect(openOf(world, 'station')).toEqual([]);
    expect(openOf(world, 'other-station').map(({ id }) => id)).toEqual(
      expect.arrayContaining(before),
    );
    const caseIds = [...new Set(openOf(world, 'other-station').map(({ caseId }) => caseId))];
    // Each history has the same shape; a few are enough to show it.
    for (const caseId of caseIds.slice(0, 5)) {
      expect(fold(await eventsOf(world, caseId))).toEqual(await caseNow(world, caseId));
    }
    const { body } = await worklist(world, 'other-station', 'otherStation');
    expect((body as { items: unknown[] }).items).toHaveLength(100);
  }, 60_000);

  it('also when the fan-out dies again and again on its way', async () => {
    const world = await fiveHundred();
    await close(world, 'station', 'other-station');
    let writes = 0;
    world.store.disturb.beforeWrite = () => {
      writes += 1;
      if (writes % 23 === 0) throw new Error('killed');
    };
    await fanOut(world);

    expect(openOf(world, 'station')).toEqual([]);
    expect(openOf(world, 'other-station').length).toBeGreaterThanOrEqual(500);
    expect(messagesIn(world).filter(({ id }) => /^(close|succeed)-/.test(id))).toEqual([]);
  }, 60_000);

  it('one case that cannot be changed is counted and tried again, and stops no other', async () => {
    const world = await fiveHundred();
    const [bad] = openOf(world, 'station');
    await close(world, 'station', 'other-station');
    world.store.disturb.beforeWrite = (writes) => {
      if (writes.some(({ key }) => key.sk === 'STATE' && key.pk === `CASE#${bad?.caseId}`)) {
        throw new Error('bad item');
      }
    };
    await fanOut(world);

    const left = openOf(world, 'station');
    expect(new Set(left.map(({ caseId }) => caseId))).toEqual(new Set([bad?.caseId]));
    expect(world.meter.total(metricNames.relayFailed)).toBeGreaterThan(0);
    world.store.disturb.beforeWrite = undefined;
    await fanOut(world);
    expect(openOf(world, 'station')).toEqual([]);
  }, 60_000);
});
