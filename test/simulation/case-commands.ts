import type { Answer } from '#domain/request';
import type { ApiPorts } from '#domain/world';
import { EmergencySituation } from '#schemas/codes/emergency-situation';
import { dutyTypeOf, dutyTypes } from '#schemas/duties/index';
import type { CaseId } from '#schemas/ids';
import { closeCase, reopenCase } from '#steps/cases/close-case';
import { findSituations } from '#steps/cases/find-situations';
import { identifyChild } from '#steps/cases/identify-child';
import { linkCases } from '#steps/cases/link-cases';
import { noteIncident } from '#steps/cases/note-incident';
import { openByHand } from '#steps/cases/open-by-hand';
import { resumeCase } from '#steps/cases/resume-case';
import { CHILD, CHILD_OF_FIFTEEN, MARK } from '#test/fakes/a-report';
import { callAs } from '#test/fakes/a-world';
import { outcomes } from '#test/fakes/outcomes';
import { casesIn } from '#test/fakes/what-happened';
import type { Asking, Make } from './asking.ts';
import { pick } from './choices.ts';

const reason = MARK;

const someCase = ({ world, choices }: Asking): CaseId | undefined =>
  pick(choices, casesIn(world))?.id;

const { outcome: _outcome, ...closing } = outcomes.closed;

/** Posts whose officers say what they found, or open a duty; the last may do neither. */
const police = ['station', 'countyPolice', 'otherStation', 'school'] as const;
const openers = ['station', 'civilAffairs', 'welfare', 'village', 'relief'] as const;

const situations = EmergencySituation.options.filter((each) => each !== 'any_report');

const byHand = Object.keys(dutyTypes).filter(
  (code) => (dutyTypeOf(code).openedByHand ?? []).length > 0,
);

const onCase =
  (
    name: string,
    send: (ports: ApiPorts, caseNumber: CaseId, asking: Asking) => Promise<Answer>,
  ): Make =>
  (asking) => {
    const caseNumber = someCase(asking);
    return caseNumber && { name, send: (ports) => send(ports, caseNumber, asking) };
  };

export const close = onCase('close', (ports, caseNumber, { key }) =>
  closeCase(ports)({ params: { caseNumber }, body: closing }, callAs('civilAffairs', { key })),
);

export const reopen = onCase('reopen', (ports, caseNumber, { key }) =>
  reopenCase(ports)({ params: { caseNumber }, body: { reason } }, callAs('civilAffairs', { key })),
);

export const resume = onCase('resume', (ports, caseNumber, { key }) =>
  resumeCase(ports)({ params: { caseNumber }, body: { reason } }, callAs('civilAffairs', { key })),
);

export const link: Make = (asking) => {
  const caseNumber = someCase(asking);
  const other = someCase(asking);
  const call = callAs('station', { key: asking.key });
  return (
    caseNumber &&
    other && {
      name: 'link',
      send: (ports) =>
        linkCases(ports)({ params: { caseNumber }, body: { caseNumber: other, reason } }, call),
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
        const body = { at, situations: found, parents: [...outcomes.found.parents], text: MARK };
        return findSituations(ports)({ params: { caseNumber }, body }, call);
      },
    }
  );
};

export const openMore: Make = (asking) => {
  const { choices, key, world } = asking;
  // Most of what is opened by hand belongs to a custody.
  const inCustody = casesIn(world).filter(({ custody }) => custody);
  const caseNumber = pick(choices, inCustody)?.id ?? someCase(asking);
  const type = pick(choices, byHand) ?? 'hold-accountable';
  const call = callAs(pick(choices, openers) ?? 'station', { key });
  return (
    caseNumber && {
      name: 'open by hand',
      send: (ports) => openByHand(ports)({ params: { caseNumber }, body: { type, reason } }, call),
    }
  );
};

/** A child in custody is ill, hurt or gone; a death is recorded by the search that finds it. */
export const tellIncident: Make = ({ world, choices, key }) => {
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
        return noteIncident(ports)({ params: { caseNumber }, body }, call);
      },
    }
  );
};

export const identify: Make = ({ world, choices, key }) => {
  const caseNumber = pick(choices, casesIn(world))?.id;
  const citizenId = [CHILD, CHILD_OF_FIFTEEN][choices.below(2)] ?? CHILD;
  const body = { citizenId, name: MARK };
  const call = callAs('station', { key });
  return (
    caseNumber && {
      name: 'identify',
      send: (ports) => identifyChild(ports)({ params: { caseNumber }, body }, call),
    }
  );
};
