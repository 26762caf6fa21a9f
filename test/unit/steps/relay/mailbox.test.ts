import { describe, expect, it } from 'vitest';
import { aStorm, MOST_PER_HOUR, minutes, ownSms, tellAll } from '#test/fakes/a-storm';
import type { World } from '#test/fakes/a-world';
import { alertsIn } from '#test/fakes/what-happened';

const STORM = 60;

/** With more e-mails than this, each alert would have had its own. */
const SOME_DIGESTS = 5;

const mails = ({ messenger }: World) => messenger.mails.filter(({ to }) => to === 'station');

const mailAlerts = (world: World) =>
  alertsIn(world).filter(({ office, channel }) => office === 'station' && channel === 'email');

describe('the mailbox of an office', () => {
  it('has an hour as a person has, and one e-mail stands for the rest', async () => {
    const { world, duties } = await aStorm(STORM);
    await tellAll(world, duties);
    await minutes(world, 30);

    expect(mails(world).length).toBeGreaterThan(MOST_PER_HOUR);
    expect(mails(world).length).toBeLessThan(MOST_PER_HOUR + SOME_DIGESTS);
    expect(mails(world).at(-1)?.text).toContain('项待办事项');
    expect(mailAlerts(world).map(({ status }) => status)).toEqual(Array(STORM).fill('handed_over'));
  });

  it('is not that of its people: both have all of theirs', async () => {
    const { world, duties } = await aStorm(MOST_PER_HOUR);
    await tellAll(world, duties);

    expect(mailAlerts(world).every(({ status }) => status === 'handed_over')).toBe(true);
    expect(ownSms(world, 'station').every(({ status }) => status === 'handed_over')).toBe(true);
  });

  it('is counted rightly by workers at the same time', async () => {
    const { world, duties } = await aStorm(STORM);
    await tellAll(world, duties, 20);
    await minutes(world, 30);

    expect(mails(world).length).toBeLessThan(MOST_PER_HOUR + SOME_DIGESTS);
    expect(mailAlerts(world).every(({ status }) => status === 'handed_over')).toBe(true);
  });
});
