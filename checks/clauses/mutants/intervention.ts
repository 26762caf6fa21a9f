import type { Mutants } from '../claims.ts';
import { edited, holdOut } from '../kinds/code.ts';
import { declared, owedBy } from '../kinds/duties.ts';
import { dutyOut } from '../kinds/machines.ts';
import { ofDuty } from '../kinds/of-duty.ts';

const LETTER = 'functions/domain/workflows/guardianship-intervention';

/** The mutants of group I: intervention against guardians. */
export const intervention: Mutants = {
  'int.wl': [
    ...ofDuty('decide-warning', { outOf: ['warning-letter'], by: 'village_committee' }),
    holdOut(`${LETTER}/against-letter.ts`, 'againstLetter'),
    holdOut(`${LETTER}/against-letter.ts`, 'againstEnd'),
    edited('a visit of the police brings no other', `${LETTER}/visits.ts`, [
      "      ...nextRound(state, stepOf(on, 'revisit-warned', since), context),\n",
      '',
    ]),
    edited('three clean visits end the visits', `${LETTER}/visits.ts`, [
      "      ...nextRound(state, stepOf(on, 'revisit-warned', since), context),",
      "      ...((letterOf(state, duty)?.visits.length ?? 0) >= 2 ? [] : nextRound(state, stepOf(on, 'revisit-warned', since), context)),",
    ]),
  ],
  'int.wlserve': [
    dutyOut('warning-letter', 'serve-warning'),
    declared('serve-warning', { tellsWhenEnded: null }),
    holdOut(`${LETTER}/against-letter.ts`, 'copyToOffender'),
  ],
  'int.ppo': [
    dutyOut('protection-order', 'serve-order'),
    holdOut(`${LETTER}/order-steps.ts`, 'assisted'),
    declared('serve-order', { tellsWhenEnded: null }),
  ],
  'int.fail': [
    holdOut(`${LETTER}/visits.ts`, 'reportBreach'),
    owedBy('report-breach', 'police_station'),
    declared('report-breach', { tellsWhenEnded: null }),
    declared('report-breach', { openedByHand: null }),
    holdOut(`${LETTER}/visits.ts`, 'answerBreach'),
  ],
};
