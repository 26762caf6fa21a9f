import type { Call } from '#domain/call';
import type { Duty } from '#domain/duty/duty';
import type { Answer } from '#domain/request';
import { CaseId } from '#schemas/ids';
import { resumeCase } from '#steps/cases/resume-case';
import { acknowledgeDuty } from '#steps/duties/acknowledge-duty';
import { endDuty } from '#steps/duties/end-duty';
import { relay } from '#steps/relay/relay';
import { makeReport } from '#steps/reports/make-report';
import { noteExecutionEnd } from '#steps/workers/note-execution-end';
import { openDuty } from '#steps/workers/open-duty';
import type { Role } from './a-county.ts';
import { aReport, MARK } from './a-report.ts';
import { callAs, type World } from './a-world.ts';
import { dutiesIn, messagesIn } from './what-happened.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Reports, and gives the case's number. */
export const report = async (
  { ports }: World,
  change: Fields = {},
  role: Role = 'school',
): Promise<{ caseId: string; receipt: string }> => {
  const { body } = await makeReport(ports)({ body: aReport(change) }, callAs(role));
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
  { ports }: World,
  { id, version }: Duty,
  role: Role,
  body: Fields,
  change: Partial<Call> = {},
): Promise<Answer> =>
  endDuty(ports)({ params: { dutyId: id }, body }, callAs(role, { version, ...change }));

export const acknowledge = ({ ports }: World, { id }: Duty, role: Role): Promise<Answer> =>
  acknowledgeDuty(ports)({ params: { dutyId: id } }, callAs(role));

export const resume = ({ ports }: World, caseId: string, role: Role): Promise<Answer> =>
  resumeCase(ports)(
    { params: { caseNumber: CaseId.parse(caseId) }, body: { reason: `${MARK} stopped` } },
    callAs(role),
  );

/** Carries every message that can be, and those that they bring. @returns whether any was. */
export const relayAll = async (world: World): Promise<boolean> => {
  for (let round = 0; round < 50; round += 1) {
    const done = [];
    for (const message of messagesIn(world)) done.push(await relay(world.ports)(message));
    if (!done.some(Boolean)) return round > 0;
  }
  throw new Error('the outbox does not empty');
};

/** Lets every execution open the duty that it has come to. @returns whether any had. */
export const openAll = async ({ ports, machines }: World): Promise<boolean> => {
  const tasks = machines.tasks.splice(0);
  for (const { task } of tasks) await openDuty(ports)(task);
  return tasks.length > 0;
};

/** Delivers EventBridge's events about executions that have ended. @returns whether there were any. */
export const tellEnds = async ({ ports, machines }: World): Promise<boolean> => {
  const ends = machines.ends.splice(0);
  for (const end of ends) await noteExecutionEnd(ports)(end);
  return ends.length > 0;
};

/** Relay and machines go on until nothing is left to do but people's work. */
export const runUntilQuiet = async (world: World): Promise<void> => {
  for (let round = 0; round < 50; round += 1) {
    const relayed = await relayAll(world);
    const opened = await openAll(world);
    const told = await tellEnds(world);
    if (!relayed && !opened && !told) return;
  }
  throw new Error('the machines do not come to rest');
};
