import type { Call } from '#domain/call';
import type { Duty } from '#domain/duty/duty';
import type { MessageKey } from '#domain/ports';
import type { Answer } from '#domain/request';
import { CaseId } from '#schemas/ids';
import type { Role } from './a-county.ts';
import { aReport, MARK } from './a-report.ts';
import { callAs, type World } from './a-world.ts';
import { perform } from './perform.ts';
import { dutiesIn, messagesIn } from './what-happened.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Makes a report, and returns the case's number. */
export const report = async (
  world: World,
  change: Fields = {},
  role: Role = 'school',
): Promise<{ caseId: string; receipt: string }> => {
  const input = { body: aReport(change) };
  const { body } = await perform(world, { step: 'makeReport', input, call: callAs(role) });
  const { caseNumber, receipt } = body as { caseNumber: string; receipt: string };
  return { caseId: caseNumber, receipt };
};

/** A case's open duty of this type; the latest, if there are several. */
export const openDutyOf = (world: World, caseId: string, type: string): Duty => {
  const found = dutiesIn(world).findLast(
    (duty) => duty.caseId === caseId && duty.type === type && !duty.ended,
  );
  if (!found) throw new Error(`case ${caseId} has no open duty to ${type}`);
  return found;
};

export const end = (
  world: World,
  { id, version }: Duty,
  role: Role,
  body: Fields,
  change: Partial<Call> = {},
): Promise<Answer> => {
  const call = callAs(role, { version, ...change });
  return perform(world, { step: 'endDuty', input: { params: { dutyId: id }, body }, call });
};

export const acknowledge = (world: World, { id }: Duty, role: Role): Promise<Answer> => {
  const input = { params: { dutyId: id } };
  return perform(world, { step: 'acknowledgeDuty', input, call: callAs(role) });
};

export const resume = (world: World, caseId: string, role: Role): Promise<Answer> => {
  const params = { caseNumber: CaseId.parse(caseId) };
  const input = { params, body: { reason: `${MARK} stopped` } };
  return perform(world, { step: 'resumeCase', input, call: callAs(role) });
};

/** Relays one message, by its key, as the stream does. */
export const relayOne = (world: World, { createdAt, id }: MessageKey): Promise<boolean> =>
  perform(world, { step: 'relay', input: { createdAt, id } });

/** Sweeps once, as the minute's rule does. */
export const sweepNow = (world: World): Promise<number> =>
  perform(world, { step: 'sweep', input: {} });

/** Relays every message that can be relayed, and those that follow. @returns whether there were any. */
export const relayAll = async (world: World): Promise<boolean> => {
  for (let round = 0; round < 50; round += 1) {
    const done = [];
    for (const message of messagesIn(world)) done.push(await relayOne(world, message));
    if (!done.some(Boolean)) return round > 0;
  }
  throw new Error('the outbox does not empty');
};

/** Lets every execution open the duty that it has reached. @returns whether there were any. */
export const openAll = async (world: World): Promise<boolean> => {
  const tasks = world.machines.tasks.splice(0);
  for (const { task } of tasks) await perform(world, { step: 'openDuty', input: task });
  return tasks.length > 0;
};

/** Delivers EventBridge's events about ended executions. @returns whether there were any. */
export const tellEnds = async (world: World): Promise<boolean> => {
  const ends = world.machines.ends.splice(0);
  for (const end of ends) await perform(world, { step: 'noteExecutionEnd', input: end });
  return ends.length > 0;
};

/** Runs relay and machines until only people's work is left. */
export const runUntilQuiet = async (world: World): Promise<void> => {
  for (let round = 0; round < 50; round += 1) {
    const relayed = await relayAll(world);
    const opened = await openAll(world);
    const told = await tellEnds(world);
    if (!relayed && !opened && !told) return;
  }
  throw new Error('the machines do not come to rest');
};
