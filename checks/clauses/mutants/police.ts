import type { Mutants } from '../claims.ts';
import { edited, holdOut } from '../kinds/code.ts';
import { declared, owedBy } from '../kinds/duties.ts';
import { dutyOut, inTurn } from '../kinds/machines.ts';
import { dropped, notInForce, unsaid } from '../kinds/packs.ts';

const DOMAIN = 'functions/domain';
const STARTED_BY = `schemas/workflows/child-protection/machine.ts`;

/** F: the police accept, go, and respond. */
export const police: Mutants = {
  'pol.accept': [
    dutyOut('emergency-response', 'accept'),
    dutyOut('emergency-response', 'dispatch'),
    inTurn('emergency-response', 'Response'),
    owedBy('accept', 'township'),
    owedBy('dispatch', 'township'),
    holdOut(`${DOMAIN}/workflows/emergency-response/visited.ts`, 'measuresSomewhere'),
  ],
  'pol.alone': [
    dutyOut('parent-recall', 'order-return'),
    dutyOut('parent-recall', 'reprimand'),
    dutyOut('parent-recall', 'compliance'),
    inTurn('parent-recall', 'Recall'),
    owedBy('order-return', 'township'),
    owedBy('reprimand', 'township'),
  ],
  'pol.incap': [
    dutyOut('parent-recall', 'contact-parent'),
    owedBy('contact-parent', 'township'),
    notInForce('national', 'contact-parent'),
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
    dutyOut('parent-recall', 'notify-reprimand'),
    declared('notify-reprimand', { tellsWhenEnded: null }),
    notInForce('chongqing-2016', 'notify-reprimand'),
  ],
  'pol.missing': [
    dutyOut('missing-child-search', 'search-child'),
    owedBy('search-child', 'township'),
  ],
  'pol.dv': [
    holdOut(`${DOMAIN}/workflows/child-protection/index.ts`, 'dangerMeansPlacement'),
    dutyOut('child-protection', 'stop-harm'),
    dutyOut('child-protection', 'request-placement'),
    dutyOut('child-protection', 'place'),
    dutyOut('child-protection', 'assist-placement'),
    inTurn('child-protection', 'Placing'),
    owedBy('place', 'police_station'),
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
    notInForce('heshan', 'stop-harm'),
    owedBy('stop-harm', 'township'),
  ],
  'pol.evid': [
    dutyOut('child-protection', 'gather-evidence'),
    dutyOut('child-protection', 'medical-care'),
    dutyOut('child-protection', 'appraise-injury'),
    inTurn('child-protection', 'Protection'),
  ],
  'pol.notice': [
    dutyOut('emergency-response', 'notify'),
    owedBy('notify', 'civil_affairs'),
    declared('notify', { tellsWhenEnded: null }),
    dropped('heshan', 'notice.recipients', 'civil_affairs'),
  ],
  'pol.contact': [
    dutyOut('temporary-custody', 'keep-contact'),
    declared('keep-contact', { tellsWhenNoted: null }),
    notInForce('chongqing-2016', 'keep-contact'),
    notInForce('jinpu', 'keep-contact'),
    owedBy('keep-contact', 'civil_affairs'),
  ],
  'pol.aid': [
    notInForce('wuhai', 'legal-aid'),
    dutyOut('child-protection', 'legal-aid'),
    owedBy('legal-aid', 'police_station'),
  ],
  'pol.school': [
    notInForce('wuhai', 'transfer-school'),
    notInForce('chongqing-2016', 'transfer-school'),
    dutyOut('child-protection', 'transfer-school'),
    dutyOut('temporary-custody', 'transfer-school'),
    owedBy('transfer-school', 'township'),
  ],
  'pol.medical': [
    dutyOut('child-protection', 'medical-care'),
    dutyOut('child-protection', 'appraise-injury'),
    unsaid('jinpu', 'urgent.medical_care'),
  ],
  'pol.liab': [
    declared('pursue-liability', { openedByHand: null }),
    owedBy('pursue-liability', 'civil_affairs'),
    notInForce('heshan', 'pursue-liability'),
    notInForce('jinpu', 'pursue-liability'),
  ],
};
