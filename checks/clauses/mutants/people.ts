import type { Mutants } from '../claims.ts';
import { endedByClock, endedByCount } from '../kinds/by-itself.ts';
import { edited } from '../kinds/code.ts';

const RECEIVE = 'functions/domain/case/receive-report.ts';

/** Mutants in which software does by itself the work of people: by a clock, a count, an age, a silence. */
export const people: Mutants = {
  'own.find': [
    endedByClock('dispatch', 'unfounded'),
    endedByClock('order-return', 'unreachable'),
    endedByCount('order-return', 'unreachable'),
    edited('a third report finds the child alone', RECEIVE, [
      'return [...taken, ...byPolice, ...byDepartment];',
      `const third = (state?.reports.length ?? 0) >= 2;
  const machine = 'parent-recall';
  const recall = { caseId, begun, machine, reportId, situations: ['living_alone'], parents: ['father'] };
  return [...taken, ...byPolice, ...byDepartment, ...(third ? startEpisode(recall, context) : [])];`,
    ]),
  ],
  'own.choose': [
    endedByClock('escort', 'handedOver'),
    endedByClock('place', 'placed'),
    endedByClock('assess', 'concluded'),
    endedByCount('assess', 'concluded'),
    endedByClock('assess-police', 'given'),
    endedByClock('follow-referral', 'provided'),
    endedByCount('follow-referral', 'underWay'),
    endedByClock('assess-guardianship', 'assessed'),
    endedByCount('hold-conference', 'held'),
    endedByCount('end-custody', 'ended'),
    endedByClock('compliance', 'trusteeNamed'),
    endedByClock('assess-trustee', 'incapable'),
  ],
  'own.report': [
    endedByClock('look-into-clue', 'isReport'),
    edited('a third clue is a report', RECEIVE, [
      '  if (below) {',
      '  if (below && (state?.reports.length ?? 0) < 2) {',
    ]),
  ],
  'own.reprimand': [
    endedByClock('order-return', 'ordered'),
    endedByClock('reprimand', 'given'),
    endedByCount('reprimand', 'given'),
    endedByClock('decide-warning', 'letter'),
    endedByCount('visit-warned', 'clean'),
  ],
  'own.punish': [
    endedByClock('handle-abandonment', 'punished'),
    endedByClock('handle-abandonment', 'crimeSuspected'),
    endedByClock('reward', 'given'),
    edited('a duty that is late holds its owner to account', 'functions/domain/duty/pass-rung.ts', [
      '  return drafts;',
      `  return owed.some((n) => n > 2) && duty.type === 'accept'
    ? [...drafts, { fact: { type: 'DutyOpened', data: { duty: { ...duty, id: duty.id.replace('accept', 'hold-accountable'), type: 'hold-accountable', step: 'hold-accountable' } } }, basis: [] }]
    : drafts;`,
    ]),
  ],
  'own.petition': [
    endedByClock('weigh-petition', 'toPetition'),
    endedByCount('weigh-petition', 'toPetition'),
    endedByClock('petition-in-default', 'filed'),
    endedByClock('urge-petition', 'urged'),
  ],
  'own.close': [
    endedByClock('close', 'closed'),
    edited('a child of eighteen closes its case', 'functions/domain/case/turn-age.ts', [
      '  ...(age === 18 ? reviewAt18(state, context) : []),',
      "  ...(age === 18 ? [{ fact: { type: 'CaseClosed', data: { disposition: 'other' } }, basis: [] }] : []),",
    ]),
  ],
};
