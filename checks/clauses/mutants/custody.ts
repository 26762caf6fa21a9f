import type { Mutants } from '../claims.ts';
import { answers, edited, holdOut } from '../kinds/code.ts';
import { declared } from '../kinds/duties.ts';
import { dutyOut, inTurn } from '../kinds/machines.ts';
import { ofDuty } from '../kinds/of-duty.ts';
import { notInForce, ownedInstead } from '../kinds/packs.ts';

const PLACEMENT = 'functions/domain/case/against/placement.ts';
const PLACES = 'functions/domain/places';
const CUSTODY = 'functions/domain/workflows/temporary-custody';

const anyOrder = edited('places are listed in any order', `${PLACES}/nearest.ts`, [
  '  return places.toSorted((one, other) => far(one) - far(other));',
  '  return far ? places : [];',
]);

/** The mutants of group G: temporary custody and placement. */
export const custody: Mutants = {
  'cus.escort': [
    ...ofDuty('escort', { outOf: ['parent-recall'], by: 'township' }),
    holdOut(PLACEMENT, 'accusedLivesThere'),
    holdOut('functions/domain/case/placement-advice.ts', 'flagsOf'),
    anyOrder,
  ],
  'cus.notify': ofDuty('notify-parents', { outOf: ['parent-recall'], by: 'township' }),
  'cus.receive': [
    ...ofDuty('admit', { outOf: ['temporary-custody'], by: 'police_station', notIn: ['jinpu'] }),
    dutyOut('temporary-custody', 'move-child'),
    holdOut(PLACEMENT, 'isFull'),
    inTurn('temporary-custody', 'Custody'),
  ],
  'cus.form': ofDuty('decide-care', {
    outOf: ['temporary-custody'],
    by: 'police_station',
    notIn: ['chongqing-2016'],
  }),
  'cus.admit': ofDuty('name-carer', {
    outOf: ['temporary-custody'],
    by: 'police_station',
    notIn: ['chongqing-2016'],
  }),
  'cus.services': ofDuty('give-services', {
    outOf: ['temporary-custody'],
    by: 'police_station',
    notIn: ['chongqing-2016'],
  }),
  'cus.inst20': [
    declared('take-into-custody', { openedByHand: null }),
    ownedInstead('chongqing-2020', 'take-into-custody', 'civil_affairs'),
    holdOut(`${CUSTODY}/against-return.ts`, 'returnNeedsAssessment'),
    edited('a finding about one guardian holds for all', `${CUSTODY}/against-return.ts`, [
      'if (mayReturnTo) return mayReturnTo.includes(to);',
      'if (mayReturnTo) return mayReturnTo.length > 0;',
    ]),
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
