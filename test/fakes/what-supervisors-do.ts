import type { Call } from '#domain/call';
import type { Duty } from '#domain/duty/duty';
import type { Answer } from '#domain/request';
import { Explanation } from '#schemas/api/explanation';
import { IdentityBody } from '#schemas/api/identity';
import { CaseId, OfficeId } from '#schemas/ids';
import { Instant } from '#schemas/time';
import { closeCase, reopenCase } from '#steps/cases/close-case';
import { explainCase } from '#steps/cases/explain-case';
import { identifyChild } from '#steps/cases/identify-child';
import { extendDuty, noteOnDuty, reassignDuty, suspendDuty } from '#steps/duties/change-duty';
import { tellReporter } from '#steps/reporter/tell-reporter';
import type { Role } from './a-county.ts';
import { MARK } from './a-report.ts';
import { callAs, type World } from './a-world.ts';
import { fenced } from './fenced.ts';
import { outcomes } from './outcomes.ts';

const reason = MARK;

/** An officer who may change this duty, and sees the case. */
const supervisorOf = ({ type }: Duty): Role =>
  ['assess', 'serve', 'secure', 'close'].includes(type) ? 'leadingGroup' : 'countyPolice';

const onDuty = (duty: Duty, change: Partial<Call> = {}, role = supervisorOf(duty)) =>
  [{ dutyId: duty.id }, callAs(role, { version: duty.version, ...change })] as const;

/** Extends or suspends a duty until a moment. */
export const reschedule = (
  { ports }: World,
  change: 'extend' | 'suspend',
  duty: Duty,
  until: string,
  role: Role = supervisorOf(duty),
): Promise<Answer> => {
  const [params, call] = onDuty(duty, {}, role);
  const input = { params, body: { until: Instant.parse(until), reason } };
  return (change === 'extend' ? extendDuty : suspendDuty)(fenced(ports, `${change}Duty`))(
    input,
    call,
  );
};

export const reassign = (
  { ports }: World,
  duty: Duty,
  office: string,
  role: Role = supervisorOf(duty),
): Promise<Answer> => {
  const [params, call] = onDuty(duty, {}, role);
  return reassignDuty(fenced(ports, 'reassignDuty'))(
    { params, body: { office: OfficeId.parse(office), reason } },
    call,
  );
};

/** Notes a promise to come by a day, which ends nothing. */
export const note = (
  { ports }: World,
  duty: Duty,
  role: Role,
  at: string,
  promisedFor?: string,
): Promise<Answer> => {
  const promised = promisedFor && { promisedFor: Instant.parse(promisedFor) };
  const body = { kind: 'promise', at: Instant.parse(at), text: MARK, ...promised } as const;
  return noteOnDuty(fenced(ports, 'noteOnDuty'))(
    { params: { dutyId: duty.id }, body },
    callAs(role),
  );
};

const params = (caseId: string) => ({ caseNumber: CaseId.parse(caseId) });

export const closeCaseAs = ({ ports }: World, caseId: string, role: Role = 'civilAffairs') => {
  const { outcome: _outcome, ...body } = outcomes.closed;
  return closeCase(fenced(ports, 'closeCase'))({ params: params(caseId), body }, callAs(role));
};

export const reopen = ({ ports }: World, caseId: string, role: Role = 'civilAffairs') =>
  reopenCase(fenced(ports, 'reopenCase'))(
    { params: params(caseId), body: { reason } },
    callAs(role),
  );

/** Makes statements about the child, as an officer. */
export const stateAs = (
  { ports }: World,
  caseId: string,
  said: Readonly<Record<string, unknown>>,
  role: Role = 'station',
) =>
  identifyChild(fenced(ports, 'identifyChild'))(
    { params: params(caseId), body: IdentityBody.parse(said) },
    callAs(role),
  );

export const identify = (world: World, caseId: string, citizenId: string, role?: Role) =>
  stateAs(world, caseId, { citizenId, name: MARK }, role);

/** The explanation of a case, as the county police get it. */
export const explained = async ({ ports }: World, caseId: string, at?: string) => {
  const query = at ? { at: Instant.parse(at) } : {};
  const { body } = await explainCase(fenced(ports, 'explainCase'))(
    { params: params(caseId), query },
    callAs('countyPolice'),
  );
  return Explanation.parse(body);
};

/** Lets the one function that may open the seal send every message to reporters that is waiting. */
export const tellReporters = async ({ ports }: World): Promise<void> => {
  for (const key of await ports.outbox(50)) await tellReporter(ports)(key);
};
