import type { Mutants } from '../claims.ts';
import { edited, holdOut } from '../kinds/code.ts';
import { declared, owedBy } from '../kinds/duties.ts';
import { dutyOut } from '../kinds/machines.ts';
import { dropped, notInForce } from '../kinds/packs.ts';

const TRUSTEE = 'functions/domain/workflows/entrusted-guardianship/index.ts';
const LETTER = 'functions/domain/workflows/guardianship-intervention';
const RECALL = 'functions/domain/workflows/parent-recall';

/** B and D: the family, its trustee, and the village's visits. */
export const family: Mutants = {
  'fam.entrust': [
    dutyOut('parent-recall', 'compliance'),
    edited('a trustee is not known to care for the child', `${RECALL}/index.ts`, [
      '...drafts(on.duty, TrusteeNamed.of({ parent, since })), ',
      '',
    ]),
  ],
  'fam.conf': [
    dutyOut('entrusted-guardianship', 'sign-confirmation'),
    owedBy('sign-confirmation', 'township'),
    holdOut('functions/domain/case/entrust.ts', 'entrust'),
    edited('a trustee who has not signed is in force', TRUSTEE, [
      "'sign-confirmation': { notSigned: { means: without(TrusteeNotInForce) } },",
      '',
    ]),
  ],
  'fam.conf20': [dropped('chongqing-2020', 'confirmation.signatories', 'guardian')],
  'fam.cap': [
    dutyOut('entrusted-guardianship', 'assess-trustee'),
    owedBy('assess-trustee', 'civil_affairs'),
    declared('assess-trustee', { tellsWhenOpened: null }),
    notInForce('chongqing-2016', 'assess-trustee'),
  ],
  'fam.swap': [
    edited('nobody has to name another trustee', TRUSTEE, [
      ', ...watchParentsAgain([parent], on)',
      '',
    ]),
    holdOut('functions/domain/case/watch-parents.ts', 'watchParentsAgain'),
  ],
  'fam.warn': [
    declared('dissuade-guardian', { openedByHand: null }),
    owedBy('dissuade-guardian', 'township'),
  ],
  'vis.assist': [
    notInForce('wuhai', 'household-visit'),
    owedBy('household-visit', 'police_station'),
  ],
  'vis.wl': [
    notInForce('wuhai', 'household-visit'),
    owedBy('household-visit', 'police_station'),
    edited('a visit of the village brings no other', `${LETTER}/visits.ts`, [
      "    ...nextRound(on.state, stepOf(on, 'household-visit', at), on.context),\n    ...(isKept",
      '    ...(isKept',
    ]),
  ],
  'vis.verify': [
    dutyOut('parent-recall', 'verify-visit'),
    owedBy('verify-visit', 'township'),
    notInForce('chongqing-2016', 'verify-visit'),
    edited('the village visits whoever was not reprimanded', `${RECALL}/pointless.ts`, [
      '!wasReprimanded(duty, state)',
      'wasReprimanded(duty, state) === 1',
    ]),
    edited('a visit that finds nothing in place changes nothing', `${RECALL}/index.ts`, [
      'watchParentsAgain(on.state.episodes[on.duty.episodeId]?.parents ?? [], on)',
      '[]',
    ]),
  ],
};
