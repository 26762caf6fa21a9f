import type { Answer } from '#domain/request';
import type { ApiPorts } from '#domain/world';
import type { CaseId } from '#schemas/ids';
import { closeCase, reopenCase } from '#steps/cases/close-case';
import { identifyChild } from '#steps/cases/identify-child';
import { resumeCase } from '#steps/cases/resume-case';
import { CHILD, MARK, OTHER_CHILD } from '#test/fakes/a-report';
import { callAs } from '#test/fakes/a-world';
import { outcomes } from '#test/fakes/outcomes';
import { casesIn } from '#test/fakes/what-happened';
import type { Asking, Make } from './asking.ts';
import { pick } from './choices.ts';

const reason = MARK;

const someCase = ({ world, choices }: Asking): CaseId | undefined =>
  pick(choices, casesIn(world))?.id;

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

export const close = onCase('close', (ports, caseNumber, { key }) =>
  closeCase(ports)({ params: { caseNumber }, body: closing }, callAs('civilAffairs', { key })),
);

export const reopen = onCase('reopen', (ports, caseNumber, { key }) =>
  reopenCase(ports)({ params: { caseNumber }, body: { reason } }, callAs('civilAffairs', { key })),
);

export const resume = onCase('resume', (ports, caseNumber, { key }) =>
  resumeCase(ports)({ params: { caseNumber }, body: { reason } }, callAs('civilAffairs', { key })),
);

export const identify: Make = ({ world, choices, key }) => {
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
