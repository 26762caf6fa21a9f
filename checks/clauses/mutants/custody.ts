import type { Mutants } from '../claims.ts';
import { answers, edited, holdOut } from '../kinds/code.ts';
import { declared, owedBy } from '../kinds/duties.ts';
import { dutyOut, inTurn } from '../kinds/machines.ts';
import { notInForce, ownedInstead } from '../kinds/packs.ts';

const PLACEMENT = 'functions/domain/case/against/placement.ts';
const PLACES = 'functions/domain/places';
const CUSTODY = 'functions/domain/workflows/temporary-custody';

const anyOrder = edited('places are listed in any order', `${PLACES}/nearest.ts`, [
  '  return places.toSorted((one, other) => far(one) - far(other));',
  '  return far ? places : [];',
]);

/** G: temporary custody and placement. */
export const custody: Mutants = {
  'cus.escort': [
    dutyOut('parent-recall', 'escort'),
    owedBy('escort', 'township'),
    holdOut(PLACEMENT, 'accusedLivesThere'),
    holdOut('functions/domain/case/placement-advice.ts', 'flagsOf'),
    anyOrder,
  ],
  'cus.notify': [dutyOut('parent-recall', 'notify-parents'), owedBy('notify-parents', 'township')],
  'cus.receive': [
    dutyOut('temporary-custody', 'admit'),
    dutyOut('temporary-custody', 'move-child'),
    notInForce('jinpu', 'admit'),
    owedBy('admit', 'police_station'),
    holdOut(PLACEMENT, 'isFull'),
    inTurn('temporary-custody', 'Custody'),
  ],
  'cus.form': [
    dutyOut('temporary-custody', 'decide-care'),
    notInForce('chongqing-2016', 'decide-care'),
    owedBy('decide-care', 'police_station'),
  ],
  'cus.admit': [
    dutyOut('temporary-custody', 'name-carer'),
    notInForce('chongqing-2016', 'name-carer'),
    owedBy('name-carer', 'police_station'),
  ],
  'cus.services': [
    dutyOut('temporary-custody', 'give-services'),
    notInForce('chongqing-2016', 'give-services'),
    owedBy('give-services', 'police_station'),
  ],
  'cus.inst20': [
    declared('take-into-custody', { openedByHand: null }),
    ownedInstead('chongqing-2020', 'take-into-custody', 'civil_affairs'),
    holdOut(`${CUSTODY}/against-return.ts`, 'returnNeedsAssessment'),
    notInForce('chongqing-2020', 'take-into-custody'),
  ],
  'cus.cwi20': [
    declared('delegate-care', { openedByHand: null }),
    notInForce('chongqing-2020', 'delegate-care'),
    answers(`${CUSTODY}/index.ts`, 'delegated'),
  ],
  'cus.cq20': [
    declared('take-into-custody', { openedByHand: null }),
    notInForce('chongqing-2020', 'take-into-custody'),
    holdOut('functions/domain/workflows/entrusted-guardianship/index.ts', 'careMeanwhile'),
  ],
  'cus.shelter': [
    anyOrder,
    edited('a full place shows all its beds', 'functions/steps/directory/list-places.ts', [
      'place.capacity - (children.get(place.id) ?? 0)',
      'children ? place.capacity : 0',
    ]),
    edited('anybody may run any place', `${PLACES}/run-by.ts`, [
      "return posts === 'anybody' ||",
      'return true ||',
    ]),
  ],
};
