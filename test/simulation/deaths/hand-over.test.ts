import { describe, expect, it } from 'vitest';
import { relay } from '#steps/relay/relay';
import { sweep } from '#steps/sweep/sweep';
import { aWorld, type World } from '#test/fakes/a-world';
import { alertsIn, messagesIn } from '#test/fakes/what-happened';
import { relayAll, report } from '#test/fakes/what-people-do';
import { dyingPorts } from './dying-ports.ts';

/** The message that alerts the police station of its first duty. */
const telling = (world: World) => {
  const found = messagesIn(world).find(
    ({ errand }) => errand.kind === 'tell' && errand.dutyId.includes('.accept.'),
  );
  if (!found) throw new Error('nobody is told of anything');
  return found;
};

const textsOf = ({ messenger }: World): number => messenger.texts.length + messenger.mails.length;

/** The process that sends the alerts dies; then time goes on, until no alert is owed. */
const handOverDying = async (n: number, when: 'before' | 'after') => {
  const world = aWorld();
  await report(world);
  const message = telling(world);
  const done: string[] = [];
  await relay(dyingPorts(world.ports, n, when, done))(message);
  for (let minute = 0; minute < 3; minute += 1) {
    world.clock.forward(1);
    const only = messagesIn(world).filter(({ id }) => id === message.id);
    for (const each of only) await relay(world.ports)(each);
    await sweepAlerts(world);
  }
  const alerts = alertsIn(world).filter(({ dutyId }) => dutyId.includes('.accept.'));
  return { world, done, alerts };
};

/** Sweeps only this errand's alerts; the other messages wait. */
const sweepAlerts = async (world: World): Promise<void> => {
  const { due } = world.ports;
  const only: typeof due = {
    ...due,
    due: async (...asked) => {
      const page = await due.due(...asked);
      return { ...page, items: page.items.filter(({ sk }) => sk.startsWith('ALERT#')) };
    },
  };
  await sweep({ ...world.ports, due: only });
};

/** Whether the process died between the provider's acceptance and the write that records it. */
const isInTheGap = (done: readonly string[]): boolean => {
  const accepted = done.findLastIndex((call) => call.startsWith('messenger.'));
  return accepted >= 0 && !done.slice(accepted).includes('store.write');
};

const MOST_CALLS = 40;
const deaths = Array.from({ length: MOST_CALLS }, (_, n) => n).flatMap((n) =>
  (['before', 'after'] as const).map((when) => ({ n, when })),
);

describe('handing an alert over', () => {
  it('repeats only where the process dies between acceptance and note, and says so', async () => {
    const gaps: string[] = [];
    for (const { n, when } of deaths) {
      const { world, done, alerts } = await handOverDying(n, when);
      const repeated = alerts.filter(({ attempts }) => attempts > 1).length;
      const sent = { texts: textsOf(world), handedOver: alerts.length };

      // An SMS to the first recipient, and an e-mail to the office.
      expect(sent).toEqual({ texts: isInTheGap(done) ? 3 : 2, handedOver: 2 });
      expect(alerts.every(({ status }) => status === 'handed_over')).toBe(true);
      if (!isInTheGap(done)) continue;
      gaps.push(`${when} ${n}`);
      expect(repeated).toBe(1);
    }
    expect(gaps.length).toBeGreaterThan(0);
  });

  it('makes no more calls than these', async () => {
    const { done } = await handOverDying(Number.POSITIVE_INFINITY, 'before');

    expect(done.length).toBeGreaterThan(10);
    expect(done.length).toBeLessThan(MOST_CALLS);
  });
});

/** The recipients of alerts, and the result of each. */
/** The alerts, with the number of times that each was told: one that stands in another text was told once with it. */
const ledger = (world: World) =>
  alertsIn(world)
    .map(({ dutyId, occasion, recipient, channel, status, attempts, joined }) =>
      [dutyId.slice(9), occasion, recipient, channel, status, joined ? 1 : attempts].join(' '),
    )
    .sort();

const reported = async (): Promise<World> => {
  const world = aWorld();
  await report(world);
  return world;
};

const undisturbed = async () => {
  const world = await reported();
  await relayAll(world);
  return ledger(world);
};

describe('the relay', () => {
  it.each<[string, (world: World) => Promise<void>]>([
    [
      'is brought every record twice',
      async (world) => {
        const all = messagesIn(world);
        for (const each of [...all, ...all]) await relay(world.ports)(each);
      },
    ],
    [
      'is brought every record twice at once',
      async (world) => {
        const twice = messagesIn(world).flatMap((each) => [each, each]);
        await Promise.all(twice.map((each) => relay(world.ports)(each)));
      },
    ],
    [
      'is brought them in the wrong order',
      async (world) => {
        for (const each of messagesIn(world).toReversed()) await relay(world.ports)(each);
      },
    ],
    [
      'is brought none',
      async (world) => {
        world.clock.forward(1);
        await sweep(world.ports);
      },
    ],
  ])('tells everybody once though it %s', async (_what, brings) => {
    const world = await reported();

    await brings(world);
    await relayAll(world);

    expect(ledger(world)).toEqual(await undisturbed());
    expect(messagesIn(world)).toEqual([]);
  });

  it('is not held up by a message that cannot be carried out, whatever is wrong with it', async () => {
    const world = await reported();
    const [first] = messagesIn(world);
    const [path, item] =
      [...world.table.items].find(([, { sk }]) => sk.endsWith(`#${first?.id}`)) ?? [];
    if (!path || !item) throw new Error('there is no message');
    const poison = { ...item, sk: `0000${item.sk.slice(4)}`, value: { poison: true } };
    (world.table.items as Map<string, typeof item>).set(`${path}-poison`, {
      ...poison,
      sk: `${item.sk}-poison`,
    });
    world.clock.forward(1);

    await sweep(world.ports);

    expect(ledger(world)).toEqual(await undisturbed());
    expect([...world.table.items.values()].filter(({ type }) => type === 'message')).toHaveLength(
      1,
    );
  });

  it('tells the next, and everybody else, where one recipient always fails', async () => {
    const world = await reported();
    world.messenger.refused.add('+8613800000000');
    await relayAll(world);

    const sms = alertsIn(world).filter(({ channel }) => channel === 'sms');
    expect(sms.filter(({ status }) => status === 'failed').every(({ place }) => place === 0)).toBe(
      true,
    );
    const reached = (duty: string) =>
      sms.some(({ dutyId, status }) => dutyId.includes(duty) && status === 'handed_over');
    expect(['.accept.', '.dispatch.'].every(reached)).toBe(true);
    expect(messagesIn(world)).toEqual([]);
  });

  it('tells everybody once when a service that was throttled serves again', async () => {
    const world = await reported();
    world.messenger.faults.down = true;
    await relayAll(world);
    expect(world.messenger.texts).toEqual([]);

    world.clock.forward(1);
    world.messenger.faults.down = false;
    for (let minute = 0; minute < 3; minute += 1) {
      await sweep(world.ports);
      world.clock.forward(1);
    }

    const ids = alertsIn(world).filter(({ channel }) => channel === 'sms');
    expect(ids.every(({ status }) => status === 'handed_over')).toBe(true);
    expect(world.messenger.texts).toHaveLength(ids.filter(({ joined }) => !joined).length);
  });
});
