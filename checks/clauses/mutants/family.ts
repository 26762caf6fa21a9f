import type { Mutants } from '../claims.ts';
import { edited, holdOut } from '../kinds/code.ts';
import { declared, owedBy } from '../kinds/duties.ts';
import { dutyOut } from '../kinds/machines.ts';
import { ofDuty } from '../kinds/of-duty.ts';
import { dropped } from '../kinds/packs.ts';

const TRUSTEE = 'functions/domain/workflows/entrusted-guardianship/index.ts';
const LETTER = 'functions/domain/workflows/guardianship-intervention';
const RECALL = 'functions/domain/workflows/parent-recall';

/** The mutants of groups B and D: the family, its trustee, and the village's visits. */
export const family: Mutants = {
  'fam.entrust': [
    dutyOut('parent-recall', 'compliance'),
    edited('a trustee is not known to care for the child', `${RECALL}/index.ts`, [
      '...drafts(on.duty, TrusteeNamed.of(named)), ',
      '',
    ]),
  ],
  'fam.conf': [
    ...ofDuty('sign-confirmation', { outOf: ['entrusted-guardianship'], by: 'township' }),
    holdOut('functions/domain/case/entrust.ts', 'entrust'),
    edited('a trustee who has not signed is in force', TRUSTEE, [
      "'sign-confirmation': { notSigned: { means: without(TrusteeNotInForce) } },",
      '',
    ]),
  ],
  'fam.conf20': [dropped('chongqing-2020', 'confirmation.signatories', 'guardian')],
  'fam.cap': [
    ...ofDuty('assess-trustee', {
      outOf: ['entrusted-guardianship'],
      by: 'civil_affairs',
      notIn: ['chongqing-2016'],
    }),
    declared('assess-trustee', { tellsWhenOpened: null }),
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
  'vis.assist': ofDuty('household-visit', { by: 'police_station', notIn: ['wuhai'] }),
  'vis.wl': [
    ...ofDuty('household-visit', { by: 'police_station', notIn: ['wuhai'] }),
    edited('a visit of the village brings no other', `${LETTER}/visits.ts`, [
      "    ...nextRound(on.state, stepOf(on, 'household-visit', at), on.context),\n    ...(isKept",
      '    ...(isKept',
    ]),
  ],
  'vis.verify': [
    ...ofDuty('verify-visit', {
      outOf: ['parent-recall'],
      by: 'township',
      notIn: ['chongqing-2016'],
    }),
    edited(
      'the village visits whoever was not reprimanded',
      'statemachines/parent-recall.asl.json',
      ['"Default": "NoReprimand"', '"Default": "verify-visit"'],
    ),
    edited('a visit that finds nothing in place changes nothing', `${RECALL}/index.ts`, [
      'means: (_fields, on) => watchParentsAgain(towardsWhom(on), on),',
      'means: () => [],',
    ]),
  ],
};
