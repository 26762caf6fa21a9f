import type { Complaint } from '#domain/errors';
import { complaint } from '#domain/input/complaint';
import type { EmergencySituation } from '#schemas/codes/emergency-situation';

/** What an officer found with the child; an empty list is one that was left out. */
export interface Found {
  readonly situations?: readonly EmergencySituation[] | undefined;
  /** None of the situations was found, in so many words. */
  readonly noneFound?: true | undefined;
}

/** The officer says what was found, or that none of it was: a list that nobody touched says neither. */
export const againstNoFinding = ({ situations = [], noneFound }: Found): readonly Complaint[] => {
  if (situations.length > 0 && noneFound)
    return [
      complaint('noneFound', noneFound, [
        '已列明所见情形，不能同时注明未发现',
        'situations are named: it cannot be that none was found',
      ]),
    ];
  if (situations.length > 0 || noneFound) return [];
  return [
    complaint('situations', 'nothing', [
      '须列明所见情形；均未发现的，须注明（pol.accept）',
      'name the situations that were found, or say that none was (pol.accept)',
    ]),
  ];
};
