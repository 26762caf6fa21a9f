import type { NamedPlace } from '#domain/duty/named';
import type { OnOutcome } from '#domain/duty/workflow';
import type { Complaint } from '#domain/errors';
import { complaint } from '#domain/input/complaint';
import type { Policy } from '#domain/policy/policy';
import { CustodyGroup } from '#schemas/codes/custody-group';
import type { EmergencySituation } from '#schemas/codes/emergency-situation';
import { PlacementKind } from '#schemas/codes/placement-kind';
import { machines } from '#schemas/machines';
import type { Case } from '../case.ts';

/** Somebody did it to the child; of an accident nobody need be kept away. */
const harms: readonly EmergencySituation[] = machines['child-protection'].startedBy.filter(
  (each) => each !== 'accidental_injury',
);

/** Whatever a pack says: the father may live there, or come. */
const neverForHarmed: readonly PlacementKind[] = ['close_relative', 'village_committee'];

const HARMED = CustodyGroup.enum.harmed_by_guardian;

/** A child who was harmed never goes to a relative or the village: the notices’ two lists differ. */
export const isHarmed = ({
  situations,
  accused,
  custody,
}: Pick<Case, 'situations' | 'accused' | 'custody'>): boolean =>
  accused !== undefined ||
  custody?.group === HARMED ||
  situations.some((each) => harms.includes(each));

/** The kinds of place that the policy names for this child. */
export const placesFor = (
  state: Pick<Case, 'situations' | 'accused' | 'custody'>,
  policy: Policy,
): readonly PlacementKind[] => allowedKinds(isHarmed(state), policy);

const allowedKinds = (harmed: boolean, policy: Policy): readonly PlacementKind[] => {
  const key = harmed ? 'placement.domestic_violence' : 'placement.parents_unreachable';
  const named = [
    ...policy.setting(key).value,
    ...policy.setting('placement.temporary_guardianship').value,
  ];
  return [...new Set(named)].filter((kind) => !(harmed && neverForHarmed.includes(kind)));
};

const kindNotNamed = (
  receiver: PlacementKind,
  harmed: boolean,
  allowed: readonly PlacementKind[],
): readonly Complaint[] => {
  if (allowed.includes(receiver)) return [];
  const words = harmed
    ? ([
        '遭受侵害的儿童不得安置于此（pol.dv；反家庭暴力法第十五条）',
        'not for a child who was harmed (pol.dv; Anti-Domestic-Violence Law, 15)',
      ] as const)
    : ([
        '各文件未将此列为安置去向（cus.escort）',
        'no notice names this place here (cus.escort)',
      ] as const);
  return [complaint('receiver', receiver, words, allowed.join(' | '))];
};

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
  { placeId, beyondCapacity }: Readonly<Record<string, unknown>>,
  named: NamedPlace | undefined,
  { custody }: Pick<Case, 'custody'>,
): readonly Complaint[] => {
  // A child that is there already takes no further bed.
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

/** Why a child cannot be placed as it was said: the kind of place, the place, or its room. */
export const againstPlacement = (
  fields: Readonly<Record<string, unknown>>,
  { named, state, context }: Pick<OnOutcome<Case>, 'named' | 'state' | 'context'>,
): readonly Complaint[] => {
  const { data: receiver } = PlacementKind.safeParse(fields.receiver);
  if (!receiver) return [];
  const harmed = isHarmed(state) || fields.group === HARMED;
  const allowed = allowedKinds(harmed, context.policy);
  const place = named.places.placeId;
  return [
    ...kindNotNamed(receiver, harmed, allowed),
    ...placeDiffers(fields.placeId, receiver, place),
    ...isFull(fields, place, state),
  ];
};
