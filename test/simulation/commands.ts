import type { Duty } from '#domain/case/duty';
import type { Answer } from '#domain/request';
import { millisecondsOf } from '#domain/time/instant';
import type { ApiPorts } from '#domain/world';
import { type CaseId, OfficeId } from '#schemas/ids';
import { Instant } from '#schemas/time';
import { acknowledgeAlert } from '#steps/alerts/acknowledge-alert';
import { closeCase, reopenCase } from '#steps/cases/close-case';
import { identifyChild } from '#steps/cases/identify-child';
import { resumeCase } from '#steps/cases/resume-case';
import { acknowledgeDuty } from '#steps/duties/acknowledge-duty';
import { extendDuty, noteOnDuty, reassignDuty, suspendDuty } from '#steps/duties/change-duty';
import { endDuty } from '#steps/duties/end-duty';
import { makeReport } from '#steps/reports/make-report';
import { offices, type Role } from '#test/fakes/a-county';
import { aReport, CHILD, MARK, OTHER_CHILD } from '#test/fakes/a-report';
import { callAs, type World } from '#test/fakes/a-world';
import { outcomes, outcomesOf } from '#test/fakes/outcomes';
import { recorderOfDuty } from '#test/fakes/recorder';
import { firstOutcome, sampleFields } from '#test/fakes/sample';
import { alertsIn, casesIn, dutiesIn } from '#test/fakes/what-happened';
import { type Choices, pick } from './choices.ts';

/** What somebody asks of the system, as often as it takes until it is answered. */
export interface Command {
  readonly name: string;
  readonly send: (ports: ApiPorts) => Promise<Answer>;
}

interface Asking {
  readonly world: World;
  readonly choices: Choices;
  /** The key under which it may be repeated. */
  readonly key: string;
}

type Make = (asking: Asking) => Command | undefined;

const reason = MARK;

const someDuty = ({ world, choices }: Asking): Duty | undefined =>
  pick(
    choices,
    dutiesIn(world).filter(({ ended }) => !ended),
  );

const someCase = ({ world, choices }: Asking): CaseId | undefined =>
  pick(choices, casesIn(world))?.id;

/** Now and then somebody who may not, or who looked at the duty a while ago. */
const byWhom = ({ choices, key }: Asking, { version }: Duty, role: Role) => {
  const stale = choices.below(12) === 1 ? 1 : 0;
  const who = choices.below(15) === 1 ? 'stranger' : role;
  return callAs(who, { key, version: version - stale });
};

const supervisor = ({ type }: Duty): Role =>
  ['assess', 'serve', 'secure', 'close'].includes(type) ? 'leadingGroup' : 'countyPolice';

const outcomeFor = ({ choices }: Asking, { type }: Duty) => {
  const kept = outcomesOf(type);
  const [usual = 'closed', ...others] = kept;
  if (kept.length === 0) {
    const outcome = firstOutcome(type);
    return { ...sampleFields(type, outcome, '2026-11-23T08:00:00.000Z'), outcome };
  }
  if (choices.below(20) === 1) return outcomes.closed;
  return outcomes[(choices.below(2) === 1 && pick(choices, others)) || usual];
};

const minutesAhead = [10, 600, 90_000, -5] as const;

const until = async (asking: Asking, minutes: number): Promise<Instant> => {
  const now = millisecondsOf(await asking.world.clock.now());
  return Instant.parse(new Date(now + minutes * 60_000).toISOString());
};

/** So many reports meet all that can meet; more only take longer. */
const MOST_REPORTS = 3;

const report: Make = ({ world, choices, key }) => {
  const received = casesIn(world).reduce((sum, { reports }) => sum + reports.length, 0);
  if (received >= MOST_REPORTS) return undefined;
  const child = [undefined, CHILD, OTHER_CHILD][choices.below(3)];
  const kind = choices.below(3) === 1 ? 'citizen' : 'school';
  const change = { reporter: { kind, name: MARK, telephone: '13911113333' } };
  const body = aReport({ ...change, ...(child && { child: { citizenId: child } }) });
  const call = callAs('school', { key });
  return { name: 'report', send: (ports) => makeReport(ports)({ body }, call) };
};

const end: Make = (asking) => {
  const duty = someDuty(asking);
  if (!duty) return undefined;
  const body = outcomeFor(asking, duty);
  const call = byWhom(asking, duty, recorderOfDuty(duty));
  const params = { dutyId: duty.id };
  return { name: `end ${duty.type}`, send: (ports) => endDuty(ports)({ params, body }, call) };
};

const acknowledge: Make = (asking) => {
  const duty = someDuty(asking);
  if (!duty) return undefined;
  const call = byWhom(asking, duty, recorderOfDuty(duty));
  const params = { dutyId: duty.id };
  return { name: 'acknowledge', send: (ports) => acknowledgeDuty(ports)({ params }, call) };
};

const answerAlert: Make = ({ world, choices, key }) => {
  const alert = pick(choices, alertsIn(world));
  if (!alert || alert.recipient === 'office') return undefined;
  const call = { ...callAs('station', { key }), subject: alert.recipient };
  const params = { alertId: alert.id };
  return { name: 'answer alert', send: (ports) => acknowledgeAlert(ports)({ params }, call) };
};

const reschedule: Make = (asking) => {
  const duty = someDuty(asking);
  if (!duty) return undefined;
  const { choices } = asking;
  const [name, change] =
    choices.below(2) === 1
      ? (['suspend', suspendDuty] as const)
      : (['extend', extendDuty] as const);
  const minutes = pick(choices, minutesAhead) ?? 10;
  const call = byWhom(asking, duty, supervisor(duty));
  const params = { dutyId: duty.id };
  const when = until(asking, minutes);
  return {
    name,
    send: async (ports) => change(ports)({ params, body: { until: await when, reason } }, call),
  };
};

const note: Make = (asking) => {
  const duty = someDuty(asking);
  if (!duty) return undefined;
  const call = byWhom(asking, duty, recorderOfDuty(duty));
  const params = { dutyId: duty.id };
  const now = until(asking, 0);
  return {
    name: 'note',
    send: async (ports) => {
      const body = { kind: 'promise', at: await now, text: MARK } as const;
      return noteOnDuty(ports)({ params, body }, call);
    },
  };
};

const reassign: Make = (asking) => {
  const duty = someDuty(asking);
  if (!duty) return undefined;
  const office = OfficeId.parse(pick(asking.choices, offices)?.id);
  const call = byWhom(asking, duty, supervisor(duty));
  const params = { dutyId: duty.id };
  return {
    name: 'reassign',
    send: (ports) => reassignDuty(ports)({ params, body: { office, reason } }, call),
  };
};

const { outcome: _outcome, ...closing } = outcomes.closed;

const onCase =
  (
    name: string,
    send: (ports: ApiPorts, caseNumber: CaseId, asking: Asking) => Promise<Answer>,
  ): Make =>
  (asking) => {
    const caseNumber = someCase(asking);
    return caseNumber && { name, send: (ports) => send(ports, caseNumber, asking) };
  };

const close = onCase('close', (ports, caseNumber, { key }) =>
  closeCase(ports)({ params: { caseNumber }, body: closing }, callAs('civilAffairs', { key })),
);

const reopen = onCase('reopen', (ports, caseNumber, { key }) =>
  reopenCase(ports)({ params: { caseNumber }, body: { reason } }, callAs('civilAffairs', { key })),
);

export const resume = onCase('resume', (ports, caseNumber, { key }) =>
  resumeCase(ports)({ params: { caseNumber }, body: { reason } }, callAs('civilAffairs', { key })),
);

const identify: Make = ({ world, choices, key }) => {
  const caseNumber = pick(choices, casesIn(world))?.id;
  const citizenId = [CHILD, OTHER_CHILD][choices.below(2)] ?? CHILD;
  const body = { citizenId, name: MARK };
  const call = callAs('station', { key });
  return (
    caseNumber && {
      name: 'identify',
      send: (ports) => identifyChild(ports)({ params: { caseNumber }, body }, call),
    }
  );
};

/** How often each is asked for, among the others. */
const asked: readonly (readonly [Make, number])[] = [
  [end, 12],
  [report, 3],
  [acknowledge, 3],
  [answerAlert, 2],
  [reschedule, 2],
  [note, 2],
  [reassign, 2],
  [close, 1],
  [reopen, 1],
  [resume, 1],
  [identify, 1],
];

const drawn: readonly Make[] = asked.flatMap(([make, weight]) => Array<Make>(weight).fill(make));

/** Something that somebody asks for; people are not always right. */
export const someCommand = (asking: Asking): Command | undefined =>
  casesIn(asking.world).length === 0 ? report(asking) : pick(asking.choices, drawn)?.(asking);
