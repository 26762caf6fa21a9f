import { describe, expect, it } from 'vitest';
import { acknowledgeAlert } from '#steps/alerts/acknowledge-alert';
import { listAlerts } from '#steps/alerts/list-alerts';
import { wakeAlert } from '#steps/relay/wake-alert';
import { officeNamed, people, type Role } from '#test/fakes/a-county';
import { aWorld, callAs, type World } from '#test/fakes/a-world';
import { outcomes } from '#test/fakes/outcomes';
import { alertsIn } from '#test/fakes/what-happened';
import { end, openDutyOf, report, runUntilQuiet } from '#test/fakes/what-people-do';

/** The police have notified: the township and civil affairs are told that they have. */
const notified = async () => {
  const world = aWorld();
  const { caseId } = await report(world);
  await runUntilQuiet(world);
  await end(world, openDutyOf(world, caseId, 'dispatch'), 'station', outcomes.found);
  await runUntilQuiet(world);
  await end(world, openDutyOf(world, caseId, 'notify'), 'station', outcomes.sent);
  await runUntilQuiet(world);
  return world;
};

const ofTownship = (world: World) =>
  alertsIn(world).filter(({ office, occasion }) => office === 'township' && occasion === 'ended');

const acknowledge = (world: World, role: Role) => {
  const [alert] = ofTownship(world);
  if (!alert) throw new Error('the township was not told');
  return acknowledgeAlert(world.ports)({ params: { alertId: alert.id } }, callAs(role));
};

describe('an office that acknowledges a notice', () => {
  it('settles it on every channel, and leaves the other office’s', async () => {
    const world = await notified();
    await acknowledge(world, 'township');

    expect(
      ofTownship(world)
        .map(({ channel, status }) => [channel, status])
        .sort(),
    ).toEqual([
      ['email', 'acknowledged'],
      ['sms', 'acknowledged'],
    ]);
    const others = alertsIn(world).filter(({ office }) => office === 'civil-affairs');
    expect(new Set(others.map(({ status }) => status))).toEqual(new Set(['handed_over']));
  });

  it('is told no more, and has it in its list no more', async () => {
    const world = await notified();
    await acknowledge(world, 'township');
    world.clock.forward(60);
    for (const { id } of ofTownship(world)) await wakeAlert(world.ports, id);
    const query = { office: officeNamed('township').id, limit: 10 };

    const { body } = await listAlerts(world.ports)({ query }, callAs('township'));

    const { items } = body as { items: readonly { duty: string }[] };
    expect(items.filter(({ duty }) => duty.includes('.notify.'))).toEqual([]);
    expect(items).not.toEqual([]);
    expect(ofTownship(world)).toHaveLength(2);
  });

  it('says who has seen it', async () => {
    const world = await notified();
    await acknowledge(world, 'township');

    expect(ofTownship(world)[0]?.history.at(-1)).toMatchObject({
      status: 'acknowledged',
      detail: people.township,
    });
  });

  it('is nobody else', async () => {
    const world = await notified();

    await expect(acknowledge(world, 'school')).rejects.toMatchObject({ code: 'not-found' });
  });

  it('too late shows its silence in the ledger, and may still acknowledge', async () => {
    const world = await notified();
    world.clock.forward(6);
    for (const { id } of ofTownship(world)) await wakeAlert(world.ports, id);
    const details = () => ofTownship(world).map(({ history }) => history.at(-1)?.detail);
    expect(details()).toContain('no answer');

    await acknowledge(world, 'township');

    expect(new Set(details())).toEqual(new Set([people.township]));
  });
});
