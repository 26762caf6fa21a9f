import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type Alert, alertRecord } from '#domain/alerts/alert';
import { successionsRecord } from '#domain/directory/successions';
import { put } from '#domain/record';
import { AlertId, OfficeId, OfficerId } from '#schemas/ids';
import { Instant } from '#schemas/time';
import { acknowledgeAlert, acknowledgeAlerts } from '#steps/alerts/acknowledge-alert';
import { listAlerts } from '#steps/alerts/list-alerts';
import { wakeAlert } from '#steps/relay/wake-alert';
import { officeNamed, people, type Role } from '#test/fakes/a-county';
import { aWorld, callAs, type World } from '#test/fakes/a-world';
import { fenced } from '#test/fakes/fenced';
import { outcomes } from '#test/fakes/outcomes';
import { alertsIn } from '#test/fakes/what-happened';
import { end, openDutyOf, report, runUntilQuiet } from '#test/fakes/what-people-do';

/** The police have sent the notice, and the township and civil affairs are alerted of it. */
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
    world.clock.forward(2 * 24 * 60);
    for (const { id } of ofTownship(world)) await wakeAlert(world.ports, id);
    const details = () => ofTownship(world).map(({ history }) => history.at(-1)?.detail);
    expect(details()).toContain('no answer');

    await acknowledge(world, 'township');

    expect(new Set(details())).toEqual(new Set([people.township]));
  });
});

const Listed = z.object({ items: z.array(z.object({ id: AlertId, status: z.string() })) });

const listOf = async (world: World, role: Role, office?: Role) => {
  const query = { limit: 100, ...(office && { office: officeNamed(office).id }) };
  const { body } = await listAlerts(fenced(world.ports, 'listAlerts'))({ query }, callAs(role));
  return Listed.parse(body).items.map(({ id }) => id);
};

const acknowledgeAll = (world: World, alerts: readonly AlertId[], role: Role, key = 'once') =>
  acknowledgeAlerts(fenced(world.ports, 'acknowledgeAlerts'))(
    { body: { alerts } },
    callAs(role, { key }),
  );

describe('an office that acknowledges several alerts at once', () => {
  it('has none of them in its list any more, and is named in each', async () => {
    const world = await notified();
    const alerts = await listOf(world, 'township');
    expect(alerts.length).toBeGreaterThan(2);

    const { body } = await acknowledgeAll(world, alerts, 'township');

    const { items } = Listed.parse(body);
    expect(items.map(({ id }) => id)).toEqual(alerts);
    expect(new Set(items.map(({ status }) => status))).toEqual(new Set(['acknowledged']));
    expect(await listOf(world, 'township')).toEqual([]);
  });

  it('repeats the same answer under the same key, and writes nothing more', async () => {
    const world = await notified();
    const alerts = await listOf(world, 'township');
    const first = await acknowledgeAll(world, alerts, 'township');
    const writes = world.store.disturb.writes;

    expect(await acknowledgeAll(world, alerts, 'township')).toEqual(first);
    expect(world.store.disturb.writes).toBe(writes);
  });

  it('acknowledges none where one is another office’s, or is not there', async () => {
    const world = await notified();
    const own = await listOf(world, 'township');
    const others = await listOf(world, 'civilAffairs');
    const missing = AlertId.parse(`${own[0]?.slice(0, 9)}0000000000000000`);

    for (const more of [others[0] ?? missing, missing]) {
      await expect(acknowledgeAll(world, [...own, more], 'township')).rejects.toMatchObject({
        code: 'not-found',
      });
    }
    expect(await listOf(world, 'township')).toEqual(own);
  });

  it('names what one writing could not hold', async () => {
    const world = await notified();
    const alerts = [];
    for (const [n, id] of Array.from({ length: 25 }, (_, n) => [n, `n${n}`] as const)) {
      const [one] = ofTownship(world);
      if (!one) throw new Error('the township was not told');
      for (const place of [0, 1, 2, 3]) {
        const made = AlertId.parse(
          `${one.id.slice(0, 9)}${String(n * 10 + place).padStart(16, '0')}`,
        );
        const alert = { ...one, id: made, occasion: id, place };
        await world.store.write([put(alertRecord, alert, 'absent')]);
        if (place === 0) alerts.push(made);
      }
    }
    const { body } = await acknowledgeAll(world, alerts, 'township');

    expect(body).toMatchObject({ left: alerts.slice(22) });
    expect(Listed.parse(body).items).toHaveLength(22);
  });
});

describe('a list without an office', () => {
  it('is that of the caller’s own', async () => {
    const world = await notified();

    expect(await listOf(world, 'township')).toEqual(await listOf(world, 'township', 'township'));
    expect(await listOf(world, 'civilAffairs')).not.toEqual(await listOf(world, 'township'));
  });

  it('is not for who is no officer, and not of an office that is closed', async () => {
    const world = await notified();
    const ask = (subject: string) =>
      listAlerts(world.ports)(
        { query: { limit: 10 } },
        callAs('township', { subject: OfficerId.parse(subject) }),
      );
    await expect(ask('nobody.knows')).rejects.toMatchObject({ code: 'unknown-officer' });

    const closed = { successors: { township: OfficeId.parse('civil-affairs') }, version: 1 };
    await world.store.write([put(successionsRecord, closed)]);
    await expect(ask(people.township)).rejects.toMatchObject({ code: 'not-allowed' });
  });
});

describe('the alerts that reached nobody', () => {
  it('are listed for their office and those above, the latest first, and no others', async () => {
    const world = await notified();
    const [one, other] = ofTownship(world);
    if (!one || !other) throw new Error('the township was not told');
    const fail = (alert: Alert, owedAt: string) =>
      put(
        alertRecord,
        { ...alert, owedAt: Instant.parse(owedAt), status: 'failed' as const },
        alert.version,
      );
    await world.store.write([
      fail(one, '2026-11-23T08:00:00Z'),
      fail(other, '2026-11-23T09:00:00Z'),
    ]);
    const failed = async (role: Role) => {
      const query = { office: officeNamed('township').id, failed: 'true' as const, limit: 10 };
      const ports = fenced(world.ports, 'listAlerts');
      const { body } = await listAlerts(ports)({ query }, callAs(role));
      return Listed.parse(body).items.map(({ id }) => id);
    };

    expect(await failed('civilAffairs')).toEqual([other.id, one.id]);
    expect(await failed('township')).toEqual([other.id, one.id]);
    await expect(failed('school')).rejects.toMatchObject({ code: 'not-found' });
  });
});
