import type { Mutants } from '../claims.ts';
import { edited, holdOut } from '../kinds/code.ts';
import { declared } from '../kinds/duties.ts';
import { dutyOut, inTurn } from '../kinds/machines.ts';
import { ofDuty } from '../kinds/of-duty.ts';
import { dropped, notInForce, unsaid } from '../kinds/packs.ts';

const DOMAIN = 'functions/domain';
const STARTED_BY = `schemas/workflows/child-protection/machine.ts`;

/** The mutants of group F: the police accept, visit, and respond. */
export const police: Mutants = {
  'pol.accept': [
    ...ofDuty('accept', { outOf: ['emergency-response'], by: 'township' }),
    ...ofDuty('dispatch', { outOf: ['emergency-response'], by: 'township' }),
    inTurn('emergency-response', 'Response'),
    holdOut(`${DOMAIN}/workflows/emergency-response/visited.ts`, 'measuresSomewhere'),
  ],
  'pol.alone': [
    ...ofDuty('order-return', { outOf: ['parent-recall'], by: 'township' }),
    ...ofDuty('reprimand', { outOf: ['parent-recall'], by: 'township' }),
    dutyOut('parent-recall', 'compliance'),
    inTurn('parent-recall', 'Recall'),
  ],
  'pol.incap': [
    ...ofDuty('contact-parent', { outOf: ['parent-recall'], by: 'township', notIn: ['national'] }),
    holdOut(`${DOMAIN}/workflows/parent-recall/kin-of-trustee.ts`, 'kinFlags'),
  ],
  'pol.roster': [
    notInForce('chongqing-2016', 'order-return'),
    notInForce('chongqing-2016', 'reprimand'),
  ],
  'pol.fallback': [
    holdOut(`${DOMAIN}/workflows/parent-recall/return-comes-first.ts`, 'returnComesFirst'),
    unsaid('chongqing-2016', 'recall.alternative'),
  ],
  'pol.repnotice': [
    ...ofDuty('notify-reprimand', { outOf: ['parent-recall'], notIn: ['chongqing-2016'] }),
    declared('notify-reprimand', { tellsWhenEnded: null }),
  ],
  'pol.missing': ofDuty('search-child', { outOf: ['missing-child-search'], by: 'township' }),
  'pol.dv': [
    holdOut(`${DOMAIN}/workflows/child-protection/index.ts`, 'dangerMeansPlacement'),
    dutyOut('child-protection', 'stop-harm'),
    dutyOut('child-protection', 'request-placement'),
    ...ofDuty('place', { outOf: ['child-protection'], by: 'police_station' }),
    dutyOut('child-protection', 'assist-placement'),
    inTurn('child-protection', 'Placing'),
    holdOut(`${DOMAIN}/workflows/child-protection/index.ts`, 'undecidedPlacement'),
    holdOut(`${DOMAIN}/case/against/placement.ts`, 'accusedLivesThere'),
    holdOut(`${DOMAIN}/case/placement-advice.ts`, 'flagsOf'),
  ],
  'pol.harm': [
    edited('no machine answers unlawful infringement', STARTED_BY, [
      "'unlawful_infringement', ",
      '',
    ]),
    edited('no machine answers an accident', STARTED_BY, ["'accidental_injury', ", '']),
    ...ofDuty('stop-harm', { by: 'township', notIn: ['heshan'] }),
  ],
  'pol.evid': [
    dutyOut('child-protection', 'gather-evidence'),
    dutyOut('child-protection', 'medical-care'),
    dutyOut('child-protection', 'appraise-injury'),
    inTurn('child-protection', 'Protection'),
  ],
  'pol.notice': [
    ...ofDuty('notify', { outOf: ['emergency-response'], by: 'civil_affairs' }),
    declared('notify', { tellsWhenEnded: null }),
    dropped('heshan', 'notice.recipients', 'civil_affairs'),
  ],
  'pol.contact': [
    ...ofDuty('keep-contact', {
      outOf: ['temporary-custody'],
      by: 'civil_affairs',
      notIn: ['chongqing-2016', 'jinpu'],
    }),
    declared('keep-contact', { tellsWhenNoted: null }),
  ],
  'pol.aid': ofDuty('legal-aid', {
    outOf: ['child-protection'],
    by: 'police_station',
    notIn: ['wuhai'],
  }),
  'pol.school': ofDuty('transfer-school', {
    outOf: ['child-protection', 'temporary-custody'],
    by: 'township',
    notIn: ['wuhai', 'chongqing-2016'],
  }),
  'pol.medical': [
    dutyOut('child-protection', 'medical-care'),
    dutyOut('child-protection', 'appraise-injury'),
    unsaid('jinpu', 'urgent.medical_care'),
  ],
  'pol.liab': [
    declared('pursue-liability', { openedByHand: null }),
    ...ofDuty('pursue-liability', { by: 'civil_affairs', notIn: ['heshan', 'jinpu'] }),
  ],
};
