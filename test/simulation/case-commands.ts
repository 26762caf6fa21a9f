import type { Answer } from '#domain/request';
import { instantAt, millisecondsOf } from '#domain/time/instant';
import { EmergencySituation } from '#schemas/codes/emergency-situation';
import { dutyTypeOf, dutyTypes } from '#schemas/duties/index';
import { type CaseId, ReportId } from '#schemas/ids';
import { CHILD, CHILD_OF_FIFTEEN, MARK } from '#test/fakes/a-report';
import { callAs } from '#test/fakes/a-world';
import type { DeedPorts } from '#test/fakes/deed';
import { outcomes } from '#test/fakes/outcomes';
import { casesIn } from '#test/fakes/what-happened';
import { type Asking, asks, type Make } from './asking.ts';
import { pick } from './choices.ts';

const reason = MARK;

const HOUR_MS = 3_600_000;

export const someCase = ({ world, choices }: Asking): CaseId | undefined =>
  pick(choices, casesIn(world))?.id;

const { outcome: _outcome, ...closing } = outcomes.closed;

/** Roles that record findings, or open a duty; the last of each has no right to. */
const police = ['station', 'countyPolice', 'otherStation', 'school'] as const;
const openers = ['station', 'civilAffairs', 'welfare', 'village', 'relief'] as const;

const situations = EmergencySituation.options.filter((each) => each !== 'any_report');

const byHand = Object.keys(dutyTypes).filter(
  (code) => (dutyTypeOf(code).openedByHand ?? []).length > 0,
);

const onCase =
  (
    name: string,
    send: (ports: DeedPorts, caseNumber: CaseId, asking: Asking) => Promise<Answer>,
  ): Make =>
  (asking) => {
    const caseNumber = someCase(asking);
    return caseNumber && { name, send: (ports) => send(ports, caseNumber, asking) };
  };

export const close = onCase('close', (ports, caseNumber, asking) => {
  const call = callAs('civilAffairs', { key: asking.key });
  return asks(
    asking,
    { step: 'closeCase', input: { params: { caseNumber }, body: closing }, call },
    ports,
  );
});

export const reopen = onCase('reopen', (ports, caseNumber, asking) => {
  const call = callAs('civilAffairs', { key: asking.key });
  return asks(
    asking,
    { step: 'reopenCase', input: { params: { caseNumber }, body: { reason } }, call },
    ports,
  );
});

export const resume = onCase('resume', (ports, caseNumber, asking) => {
  const call = callAs('civilAffairs', { key: asking.key });
  return asks(
    asking,
    { step: 'resumeCase', input: { params: { caseNumber }, body: { reason } }, call },
    ports,
  );
});

/** Corrects the moment of a report: it was made an hour or some days before the one that was entered. */
export const correctTime: Make = (asking) => {
  const { choices, key, world } = asking;
  const caseNumber = someCase(asking);
  const hours = pick(choices, [1, 100]) ?? 1;
  return (
    caseNumber && {
      name: 'correct the time',
      send: async (ports) => {
        const reportedAt = instantAt(millisecondsOf(await world.clock.now()) - hours * HOUR_MS);
        const params = { caseNumber, reportId: ReportId.parse(`${caseNumber}-R1`) };
        const input = { params, body: { reportedAt, reason } };
        const call = callAs('countyPolice', { key });
        return asks(asking, { step: 'correctTime', input, call }, ports);
      },
    }
  );
};

export const link: Make = (asking) => {
  const caseNumber = someCase(asking);
  const other = someCase(asking);
  const call = callAs('station', { key: asking.key });
  return (
    caseNumber &&
    other && {
      name: 'link',
      send: (ports) => {
        const input = { params: { caseNumber }, body: { caseNumber: other, reason } };
        return asks(asking, { step: 'linkCases', input, call }, ports);
      },
    }
  );
};

export const findMore: Make = (asking) => {
  const { choices, key, world } = asking;
  const caseNumber = someCase(asking);
  const first = pick(choices, situations) ?? 'missing';
  const second = pick(choices, situations) ?? first;
  const call = callAs(pick(choices, police) ?? 'station', { key });
  return (
    caseNumber && {
      name: 'find situations',
      send: async (ports) => {
        const found = [...new Set([first, second])];
        const at = await world.clock.now();
        const unattended = 'nobody_guards' as const;
        const parents = [...outcomes.found.parents];
        const body = { at, situations: found, unattended, parents, text: MARK };
        const input = { params: { caseNumber }, body };
        return asks(asking, { step: 'findSituations', input, call }, ports);
      },
    }
  );
};

export const openMore: Make = (asking) => {
  const { choices, key, world } = asking;
  // Most duties that are opened by hand belong to a custody.
  const inCustody = casesIn(world).filter(({ custody }) => custody);
  const caseNumber = pick(choices, inCustody)?.id ?? someCase(asking);
  const type = pick(choices, byHand) ?? 'hold-accountable';
  const { perParent } = dutyTypeOf(type);
  const subject = perParent && (pick(choices, outcomes.found.parents) ?? 'father');
  const call = callAs(pick(choices, openers) ?? 'station', { key });
  return (
    caseNumber && {
      name: 'open by hand',
      send: (ports) => {
        const body = { type, reason, ...(subject && { subject }) };
        const input = { params: { caseNumber }, body };
        return asks(asking, { step: 'openByHand', input, call }, ports);
      },
    }
  );
};

/** Records that a child in custody is ill, hurt or missing; deaths are recorded where the search finds one. */
export const tellIncident: Make = (asking) => {
  const { world, choices, key } = asking;
  const caseNumber = pick(
    choices,
    casesIn(world).filter(({ custody }) => custody),
  )?.id;
  const incident = pick(choices, ['ill', 'injured', 'gone'] as const) ?? 'ill';
  const call = callAs(pick(choices, police) ?? 'station', { key });
  return (
    caseNumber && {
      name: 'tell an incident',
      send: async (ports) => {
        const body = { incident, at: await world.clock.now(), text: MARK };
        const input = { params: { caseNumber }, body };
        return asks(asking, { step: 'noteIncident', input, call }, ports);
      },
    }
  );
};

export const identify: Make = (asking) => {
  const { world, choices, key } = asking;
  const caseNumber = pick(choices, casesIn(world))?.id;
  const citizenId = [CHILD, CHILD_OF_FIFTEEN][choices.below(2)] ?? CHILD;
  const body = { citizenId, name: MARK };
  const call = callAs('station', { key });
  return (
    caseNumber && {
      name: 'identify',
      send: (ports) => {
        const input = { params: { caseNumber }, body };
        return asks(asking, { step: 'identifyChild', input, call }, ports);
      },
    }
  );
};
