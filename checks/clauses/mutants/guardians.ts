import type { Mutants } from '../claims.ts';
import { edited, holdOut } from '../kinds/code.ts';
import { declared, owedBy } from '../kinds/duties.ts';
import { dutyOut, inTurn } from '../kinds/machines.ts';
import { ofDuty } from '../kinds/of-duty.ts';
import { dropped, unsaid } from '../kinds/packs.ts';

const SPARING = 'functions/domain/workflows/abandonment-response/against-sparing.ts';

/** Group I: the duties towards a guardian who harms or abandons a child, and before the court. */
export const guardians: Mutants = {
  'int.punish': [
    ...ofDuty('handle-harm', { outOf: ['guardian-harm'], by: 'township' }),
    ...ofDuty('educate-guardian', { outOf: ['guardian-harm'], by: 'township' }),
    dutyOut('guardian-harm', 'investigate'),
    inTurn('guardian-harm', 'Answer'),
    owedBy('decide-punishment', 'township'),
    holdOut('functions/domain/workflows/guardian-harm/lacks-measures.ts', 'lacksMeasures'),
  ],
  'int.aband': [
    ...ofDuty('handle-abandonment', { outOf: ['abandonment-response'], by: 'township' }),
    edited(
      'no machine answers an abandonment',
      'schemas/workflows/abandonment-response/machine.ts',
      ["'abandonment'", ''],
    ),
  ],
  'int.aband2': [
    holdOut(SPARING, 'againstSparing'),
    holdOut(SPARING, 'againstMinor'),
    unsaid('jinpu', 'abandonment.punishment'),
    unsaid('chongqing-2016', 'abandonment.punishment'),
    dropped('chongqing-2016', 'abandonment.minor_measures', 'reprimand'),
    ...ofDuty('tell-village', { outOf: ['abandonment-response'], by: 'township' }),
    declared('tell-village', { tellsWhenEnded: null }),
  ],
  'int.aband3': [
    ...ofDuty('investigate', { outOf: ['abandonment-response'], by: 'police_station' }),
    dutyOut('abandonment-response', 'review-arrest'),
    ...ofDuty('review-prosecution', { outOf: ['abandonment-response'], by: 'court' }),
    ...ofDuty('try-case', { outOf: ['abandonment-response'], by: 'procuratorate' }),
    inTurn('abandonment-response', 'Criminal'),
  ],
  'int.other': ofDuty('handle-harm', {
    outOf: ['guardian-harm'],
    by: 'township',
    notIn: ['chongqing-2016', 'jinpu'],
  }),
  'int.court': [
    declared('appoint-guardian', { openedByHand: null }),
    owedBy('appoint-guardian', 'civil_affairs'),
    ...ofDuty('accept-petition', { outOf: ['revocation-petition'], by: 'civil_affairs' }),
  ],
};
