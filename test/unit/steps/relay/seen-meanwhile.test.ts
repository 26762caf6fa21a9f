import { expect, it } from 'vitest';
import { runErrand } from '#steps/relay/run-errand';
import { mobileOf } from '#test/fakes/a-county';
import { aWorld, type World } from '#test/fakes/a-world';
import { outcomes } from '#test/fakes/outcomes';
import { alertsIn, messagesIn } from '#test/fakes/what-happened';
import { acknowledge, end, openDutyOf, relayAll, report } from '#test/fakes/what-people-do';

type Act = (world: World, caseId: string) => Promise<unknown>;

const ends: Act = (world, caseId) =>
  end(world, openDutyOf(world, caseId, 'accept'), 'station', outcomes.accepted);

const acknowledges: Act = (world, caseId) =>
  acknowledge(world, openDutyOf(world, caseId, 'accept'), 'station');

/** The officer acts on the text before its provider has answered, and the act's errand is carried out meanwhile. */
const whileTheTextGoesOut = async (act: Act) => {
  const world = aWorld();
  const { caseId } = await report(world);
  const { messenger } = world.ports;
  let hasActed = false;
  const sms: typeof messenger.sms = async (to, text) => {
    const sent = await messenger.sms(to, text);
    if (hasActed || to !== mobileOf('station')) return sent;
    hasActed = true;
    world.clock.forward(1);
    await act(world, caseId);
    for (const { errand } of messagesIn(world).filter(({ errand }) => errand.kind === 'settle'))
      await runErrand(world.ports, errand);
    return sent;
  };
  await relayAll({ ...world, ports: { ...world.ports, messenger: { ...messenger, sms } } });
  return alertsIn(world).filter(
    ({ dutyId, occasion, channel }) =>
      dutyId.includes('.accept.') && occasion === 'opened' && channel === 'email',
  );
};

it.each([
  ['ended', ends, 'not_needed'],
  ['was acknowledged', acknowledges, 'acknowledged'],
] as const)(
  'the e-mail of a duty that %s while its text went out is not sent, and not left open',
  async (_what, act, status) => {
    const mails = await whileTheTextGoesOut(act);

    expect(mails.map(({ history }) => history.map((each) => each.status))).toEqual([
      ['owed', status],
    ]);
  },
);
