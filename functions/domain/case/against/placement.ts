import type { NamedPlace } from '#domain/duty/named';
import type { OnOutcome } from '#domain/duty/workflow';
import type { Complaint } from '#domain/errors';
import { complaint } from '#domain/input/complaint';
import { HOMES, PlacementKind } from '#schemas/codes/placement-kind';
import type { Case } from '../case.ts';
import { isViolence } from '../placement-advice.ts';

type Fields = Readonly<Record<string, unknown>>;

const placeDiffers = (
  placeId: unknown,
  receiver: PlacementKind,
  named: NamedPlace | undefined,
): readonly Complaint[] => {
  if (placeId === undefined) return [];
  if (!named)
    return [complaint('placeId', placeId, ['名录中没有此场所', 'no such place in the directory'])];
  const { place } = named;
  if (place.kind === receiver) return [];
  return [
    complaint('placeId', placeId, ['该场所不属此类', 'this place is of another kind'], place.kind),
  ];
};

const isFull = (
  { placeId, beyondCapacity }: Fields,
  named: NamedPlace | undefined,
  { custody }: Pick<Case, 'custody'>,
): readonly Complaint[] => {
  // A child that is in this place already takes no further bed.
  if (!named || beyondCapacity === true || custody?.place === placeId) return [];
  const { place, occupancy } = named;
  if ((occupancy?.children ?? 0) < place.capacity) return [];
  return [
    complaint(
      'placeId',
      placeId,
      [
        '该场所已满员；确已接收的，注明 beyondCapacity',
        'this place is full; if it takes the child all the same, say beyondCapacity',
      ],
      `≤ ${place.capacity}`,
    ),
  ];
};

/**
 * After violence at home, or where somebody is accused, a child goes to a private home only if the officer confirms
 * that no accused person lives there. No text forbids the relative; this is the product’s own rule.
 */
const accusedLivesThere = (
  fields: Fields,
  receiver: PlacementKind,
  state: Case,
): readonly Complaint[] => {
  const isHome = HOMES.some((home) => home === receiver);
  const isAsked = isHome && (state.accused !== undefined || isViolence(state, fields));
  if (!isAsked || fields.apartFromAccused === true) return [];
  return [
    complaint('apartFromAccused', 'nothing', [
      '有涉嫌加害人的，不得安置到其居住的地方；已核实其不在此居住的，须注明（本产品规则）',
      'no child goes where an accused person lives: say that they do not live there (the product’s own rule)',
    ]),
  ];
};

/** Complaints about a placement: the place is unknown, has no free bed, or an accused person lives there. */
export const againstPlacement = (
  fields: Fields,
  { named, state }: Pick<OnOutcome<Case>, 'named' | 'state'>,
): readonly Complaint[] => {
  const { data: receiver } = PlacementKind.safeParse(fields.receiver);
  if (!receiver) return [];
  const place = named.places.placeId;
  return [
    ...placeDiffers(fields.placeId, receiver, place),
    ...isFull(fields, place, state),
    ...accusedLivesThere(fields, receiver, state),
  ];
};
