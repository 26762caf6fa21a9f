import type { Mutants } from '../claims.ts';
import { edited, holdOut } from '../kinds/code.ts';
import { declared, owedBy } from '../kinds/duties.ts';
import { dutyOut, inTurn } from '../kinds/machines.ts';
import { dropped, notInForce, unsaid } from '../kinds/packs.ts';

const SPARING = 'functions/domain/workflows/abandonment-response/against-sparing.ts';

/** I: what is owed towards a guardian who harms a child or leaves it, and the court. */
export const guardians: Mutants = {
  'int.punish': [
    dutyOut('guardian-harm', 'handle-harm'),
    dutyOut('guardian-harm', 'educate-guardian'),
    dutyOut('guardian-harm', 'investigate'),
    inTurn('guardian-harm', 'Answer'),
    owedBy('handle-harm', 'township'),
    owedBy('educate-guardian', 'township'),
    owedBy('decide-punishment', 'township'),
    holdOut('functions/domain/workflows/guardian-harm/lacks-measures.ts', 'lacksMeasures'),
  ],
  'int.aband': [
    dutyOut('abandonment-response', 'handle-abandonment'),
    owedBy('handle-abandonment', 'township'),
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
    dutyOut('abandonment-response', 'tell-village'),
    declared('tell-village', { tellsWhenEnded: null }),
    owedBy('tell-village', 'township'),
  ],
  'int.aband3': [
    dutyOut('abandonment-response', 'investigate'),
    dutyOut('abandonment-response', 'review-arrest'),
    dutyOut('abandonment-response', 'review-prosecution'),
    dutyOut('abandonment-response', 'try-case'),
    inTurn('abandonment-response', 'Criminal'),
    owedBy('investigate', 'police_station'),
    owedBy('review-prosecution', 'court'),
    owedBy('try-case', 'procuratorate'),
  ],
  'int.other': [
    dutyOut('guardian-harm', 'handle-harm'),
    owedBy('handle-harm', 'township'),
    notInForce('chongqing-2016', 'handle-harm'),
    notInForce('jinpu', 'handle-harm'),
  ],
  'int.court': [
    declared('appoint-guardian', { openedByHand: null }),
    owedBy('appoint-guardian', 'civil_affairs'),
    dutyOut('revocation-petition', 'accept-petition'),
    owedBy('accept-petition', 'civil_affairs'),
  ],
};
