import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { System } from '#local/system';
import { aCounty, type County } from '../a-county.ts';
import { aReport } from '../a-report.ts';
import { eventually } from '../eventually.ts';
import { theSystem } from '../world.ts';
import { aCase, type TheCase } from './a-case.ts';
import { aChangedCounty } from './a-changed-county.ts';
import { smsTo } from './inspect.ts';
import { alone, forward } from './time.ts';
import { told } from './told.ts';

const LONGEST_SMS = 70;

/** Waits until the alerts of the first duty have been sent: the text, and the e-mail after it. */
const opened = (of: TheCase) =>
  eventually(async () => {
    const alerts = await told(of, { type: 'dispatch', occasion: 'opened' });
    const isWhole = alerts.some(({ channel }) => channel === 'email');
    return isWhole && alerts.every(({ status }) => status !== 'owed') && alerts;
  });

describe('an alert', () => {
  let system: System;
  let county: County;

  beforeAll(async () => {
    system = await theSystem();
    county = await aCounty(system);
  });

  beforeEach(() => alone(system));

  it('has an entry in the ledger for each duty, recipient and channel', async () => {
    const of = await aCase(system, county);

    const alerts = await opened(of);

    expect(alerts.map(({ channel, recipient, as }) => ({ channel, recipient, as }))).toEqual(
      expect.arrayContaining([
        { channel: 'sms', recipient: county.people.station, as: 'holder' },
        { channel: 'email', recipient: 'office', as: 'office' },
      ]),
    );
    expect(alerts).toHaveLength(2);
    expect(alerts[0]?.history.map(({ status }) => status)).toEqual(['owed', 'handed_over']);
  });

  it('reaches the telephone within one SMS, and says nothing of the child', async () => {
    const mobile = '+8613700000001';
    const own = await aChangedCounty(system, { officers: { station: { mobile } } });
    const of = await aCase(system, own);
    await opened(of);
    await forward(system, 50, 'minute');

    const messages = (await smsTo(system, mobile)).filter((text) => text.includes(of.caseNumber));

    expect(messages.length).toBeGreaterThanOrEqual(4);
    for (const text of messages) {
      expect([...text].length).toBeLessThanOrEqual(LONGEST_SMS);
      expect(text).toMatch(/^【合力】/);
      for (const personal of ['李小雨', '马丽', '千家洲', '13900000016', '深圳']) {
        expect(text).not.toContain(personal);
      }
    }
  });

  it('speaks the officer’s language', async () => {
    const mobile = '+8613700000002';
    const own = await aChangedCounty(system, { officers: { station: { mobile, language: 'en' } } });
    const of = await aCase(system, own);
    await opened(of);

    const texts = await smsTo(system, mobile);

    expect(texts.some((text) => /New duties \(2\): /.test(text))).toBe(true);
    for (const text of texts) expect([...text].length).toBeLessThanOrEqual(LONGEST_SMS);
  });

  it('is confirmed by the officer, once and for all channels', async () => {
    const of = await aCase(system, county);
    const [sms] = await opened(of);
    const params = { alertId: sms?.id ?? '' };

    const { body } = await county.as('station').acknowledgeAlert({ params });
    await forward(system, 6, 'minute');

    expect(body.status).toBe('acknowledged');
    const after = await told(of, { type: 'dispatch', occasion: 'opened' });
    expect(after.map(({ status }) => status)).toEqual(['acknowledged', 'acknowledged']);
  });

  it('stands in its office’s list until somebody has confirmed it', async () => {
    const of = await aCase(system, county, aReport(county));
    const [one] = await opened(of);
    const list = async () => {
      const { body } = await county
        .as('station')
        .listAlerts({ query: { office: county.offices.station, limit: 100 } });
      return body.items.map(({ id }) => id);
    };

    expect(await list()).toContain(one?.id);
    await of.acknowledge('dispatch');
    await eventually(async () => !(await list()).includes(one?.id as never));
  });
});
