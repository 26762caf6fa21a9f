import { guardRecord } from '#domain/alerts/guard';
import { caseRecord } from '#domain/composed/case';
import { type Duty, dutyRecord } from '#domain/duty/duty';
import { dutyIdOf, newCaseId } from '#domain/ids';
import { put, ref } from '#domain/record';
import { OfficerId } from '#schemas/ids';
import { runErrand } from '#steps/relay/run-errand';
import { sweep } from '#steps/sweep/sweep';
import { mobileOf, people, type Role } from './a-county.ts';
import { aWorld, type World } from './a-world.ts';
import { alertsIn, caseNow } from './what-happened.ts';
import { openDutyOf, relayAll, report } from './what-people-do.ts';

/** The limits that the demonstration county has decided. */
export const MOST_PER_HOUR = 20;
export const DIGEST_MINUTES = 10;

/** Opens duties of the station, one in each case, all due at the same time and none alerted yet. */
export const aStorm = async (count: number, world: World = aWorld()) => {
  const { caseId } = await report(world);
  const sample = openDutyOf(world, caseId, 'accept');
  const state = await caseNow(world, caseId);
  await relayAll(world);
  for (const { pk, sk } of [...world.table.items.values()]) {
    const isOfStorm = pk === `CASE#${caseId}` || sk === 'GUARD';
    if (isOfStorm) world.table.transact([{ kind: 'delete', name: '', key: { pk, sk } }]);
  }
  world.messenger.texts.splice(0);
  const duties: Duty[] = [];
  while (duties.length < count) {
    const id = newCaseId(world.ports.random);
    world.table.transact([put(caseRecord, { ...state, id })]);
    const { episodeId, round, step } = sample;
    const { nextAt: _none, ...quiet } = sample;
    duties.push({ ...quiet, caseId: id, id: dutyIdOf({ caseId: id, episodeId, step, round }) });
  }
  for (const duty of duties) world.table.transact([put(dutyRecord, duty)]);
  return { world, duties };
};

/** Alerts the owners of new duties, this many at the same time. */
export const tellAll = async ({ ports }: World, duties: readonly Duty[], atOnce = 1) => {
  for (let from = 0; from < duties.length; from += atOnce) {
    const some = duties.slice(from, from + atOnce);
    const tell = ({ id }: Duty) =>
      runErrand(ports, { kind: 'tell', dutyId: id, occasion: 'opened', to: ['owner'] });
    await Promise.all(some.map(tell));
  }
};

/** Lets this many minutes pass, with a sweep in each. */
export const minutes = async (world: World, count: number): Promise<void> => {
  for (let n = 0; n < count; n += 1) {
    await sweep(world.ports);
    world.clock.forward(1);
  }
  await sweep(world.ports);
};

export const textsTo = ({ messenger }: World, role: Role): readonly string[] =>
  messenger.texts.filter(({ to }) => to === mobileOf(role)).map(({ text }) => text);

export const isDigest = (text: string): boolean => /项待办事项|More duties/.test(text);

export const ownSms = (world: World, role: Role) =>
  alertsIn(world).filter(
    ({ recipient, channel }) => recipient === people[role] && channel === 'sms',
  );

export const guardOf = async ({ store }: World, role: Role) => {
  const [{ guard }] = await store.load({
    guard: ref(guardRecord, OfficerId.parse(people[role])),
  });
  return guard;
};
