import type { Mutants } from '../claims.ts';
import { answers, edited } from '../kinds/code.ts';
import { declared, owedBy } from '../kinds/duties.ts';
import { dutyOut } from '../kinds/machines.ts';
import { ofDuty } from '../kinds/of-duty.ts';
import { dropped } from '../kinds/packs.ts';

const DUTY = 'functions/domain/reporting-duty.ts';
const RECEIVE = 'functions/domain/case/receive-report.ts';
const RESPONSE = 'functions/domain/workflows/emergency-response';

/** The mutants of group E: the duty to report, reports, and the responses to them. */
export const reporting: Mutants = {
  'rep.who': [
    answers(DUTY, 'isMandatory', 'false'),
    dropped('wuhai', 'report.duties', 'other_mandatory'),
  ],
  'rep.mass': [
    dropped('jinpu', 'report.duties', 'womens_federation'),
    dropped('jinpu', 'report.duties', 'trade_union'),
    dropped('jinpu', 'report.duties', 'youth_league'),
    dropped('jinpu', 'report.duties', 'disabled_persons_federation'),
    dropped('jinpu', 'report.duties', 'next_generation_committee'),
  ],
  'rep.cd': [dropped('chongqing-2020', 'report.duties', 'child_director')],
  'rep.sit': [dropped('national', 'report.duties', 'suspected_accidental_injury')],
  'rep.time': [answers(RECEIVE, 'isLate', 'false')],
  'rep.any': [
    edited('nothing is taken at night', RECEIVE, [
      '  const { id: reportId, below, since } = incident;',
      "  const { id: reportId, below, since } = incident;\n  if (context.at.slice(11, 13) === '19') throw new Error('closed');",
    ]),
  ],
  'rep.content': [
    edited('a report has no course of events', 'schemas/api/reports.ts', [
      '    course: personal(Text(8000)).optional(),\n',
      '',
    ]),
    edited('a report waits for its severity', 'schemas/api/reports.ts', [
      'severity: personal(Text(500)).optional()',
      'severity: personal(Text(500))',
    ]),
  ],
  'rep.rolling': [
    dropped('chongqing-2016', 'report.duties', 'unattended'),
    dropped('jinpu', 'report.duties', 'one_parent_away_other_incapable'),
  ],
  'rep.citizen': [
    answers(`${RESPONSE}/rewards.ts`, 'rewardsOwed'),
    owedBy('reward', 'civil_affairs'),
  ],
  'rep.privacy': [
    edited('the case keeps who reported', 'functions/steps/reports/intake-of-report.ts', [
      '{ ...personal, ...beside }',
      '{ ...personal, ...beside, reporter }',
    ]),
    edited('who reported lies unsealed', 'functions/steps/reports/take-in.ts', [
      'isSealed(identity) ? identity : await seal.close(identity, id)',
      'identity as never',
    ]),
  ],
  'rep.fail': [declared('hold-accountable', { openedByHand: null })],
  'rep.assist': [
    dutyOut('emergency-response', 'assist'),
    edited('everybody who reports is to help', `${RESPONSE}/pointless.ts`, [
      '?.mandatory === false',
      '?.mandatory === undefined',
    ]),
    edited('help is owed although the police have been there', `${RESPONSE}/pointless.ts`, [
      'outcomes.dispatch !== undefined',
      'outcomes.dispatch === 1',
    ]),
  ],
  'rep.early': [
    ...ofDuty('look-into-clue', { outOf: ['early-sign'], by: 'police_station' }),
    declared('look-into-clue', { tellsWhenOpened: null }),
  ],
  'rep.hot': [
    ...ofDuty('handle-call', { outOf: ['hotline-call'], notIn: ['heshan'] }),
    dutyOut('hotline-call', 'follow-up-call'),
  ],
  'rep.line20': ofDuty('handle-call', { outOf: ['hotline-call'], notIn: ['chongqing-2020'] }),
};
