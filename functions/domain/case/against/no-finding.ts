import type { Complaint } from '#domain/errors';
import { complaint } from '#domain/input/complaint';
import type { EmergencySituation } from '#schemas/codes/emergency-situation';

/** An officer's findings about the child; an empty list counts as one that was left out. */
export interface Found {
  readonly situations?: readonly EmergencySituation[] | undefined;
  /** The officer expressly found none of the situations. */
  readonly noneFound?: true | undefined;
}

/** The officer must name the findings, or say that there were none: an empty list says neither. */
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
