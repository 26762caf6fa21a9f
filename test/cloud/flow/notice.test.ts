import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { System } from '#local/system';
import { aCounty, type County } from '../a-county.ts';
import { eventually } from '../eventually.ts';
import { theSystem } from '../world.ts';
import { aCase, type TheCase } from './a-case.ts';
import { alone, forward } from './time.ts';
import { recipients, told } from './told.ts';

const ENDED = { type: 'notify', occasion: 'ended' } as const;

describe('the notice of what the police did', () => {
  let system: System;
  let county: County;

  /** A case about which township and civil affairs were notified. */
  const aNotice = async (): Promise<TheCase> => {
    const of = await aCase(system, county);
    await of.end('accept', 'accepted');
    await of.end('dispatch', 'found');
    await of.end('notify', 'sent');
    await eventually(async () => (await told(of, ENDED)).length === 4);
    return of;
  };

  beforeAll(async () => {
    system = await theSystem();
    county = await aCounty(system);
  });

  beforeEach(() => alone(system));

  it('goes to township and civil affairs in one act, by SMS and e-mail', async () => {
    const of = await aNotice();

    const alerts = await told(of, ENDED);

    const { township, civilAffairs } = county.offices;
    expect(alerts.map(({ office, channel }) => `${office} ${channel}`).toSorted()).toEqual([
      `${civilAffairs} email`,
      `${civilAffairs} sms`,
      `${township} email`,
      `${township} sms`,
    ]);
  });

  it('lets whoever is told see the case, and nobody before', async () => {
    const of = await aCase(system, county);
    const params = { caseNumber: of.caseNumber };
    const see = () => county.as('township').showCase({ params });
    await expect(see()).rejects.toMatchObject({ status: 404 });

    await of.end('dispatch', 'found');
    await of.end('notify', 'sent');

    expect((await see()).body.caseNumber).toBe(of.caseNumber);
    await expect(county.as('otherStation').showCase({ params })).rejects.toMatchObject({
      status: 404,
    });
  });

  it('climbs while nobody has confirmed it for a workday, since no ladder speaks for it', async () => {
    const of = await aNotice();
    const { township, civilAffairs } = county.people;
    const office = county.offices.township;
    expect(await recipients(of, { ...ENDED, office })).toEqual([township]);

    await forward(system, 4, 'day');

    const [first, second] = await recipients(of, { ...ENDED, office });
    expect([first, second]).toEqual([township, civilAffairs]);
  });

  it('climbs no further once the township has confirmed it', async () => {
    const of = await aNotice();
    const office = county.offices.township;
    const sms = await eventually(
      async () => (await told(of, { ...ENDED, office, channel: 'sms' }))[0],
    );

    await county.as('township').acknowledgeAlert({ params: { alertId: sms.id } });
    await forward(system, 30, 'minute');

    expect(await recipients(of, { ...ENDED, office })).toEqual([county.people.township]);
    const statuses = (await told(of, { ...ENDED, office })).map(({ status }) => status);
    expect(statuses).toEqual(['acknowledged', 'acknowledged']);
  });
});
