import type { Policy } from '#domain/policy/policy';
import { CustodyGroup } from '#schemas/codes/custody-group';
import type { PlacementFlag } from '#schemas/codes/placement-flag';
import { INSTITUTIONS, type PlacementKind } from '#schemas/codes/placement-kind';
import type { Case, Custody } from './case.ts';

interface Child extends Pick<Case, 'situations'> {
  readonly custody?: Pick<Custody, 'group'> | undefined;
}

const HARMED = CustodyGroup.enum.harmed_by_guardian;

/** The list of places for victims applies to violence at home only (SC16 四(二); Anti-Domestic-Violence Law, 15(2)). */
export const isViolence = (
  { situations, custody }: Child,
  { group }: { readonly group?: unknown } = {},
): boolean =>
  situations.includes('domestic_violence') || custody?.group === HARMED || group === HARMED;

const isInstitution = (kind: PlacementKind): boolean => INSTITUTIONS.some((each) => each === kind);

/** The kinds of place that law and notices name for this child: after violence at home, no relative and no village. */
export const placesFor = (child: Child, policy: Policy): readonly PlacementKind[] => {
  const guardianship = policy.setting('placement.temporary_guardianship').value;
  const named = isViolence(child)
    ? [
        ...policy.setting('placement.domestic_violence').value,
        ...guardianship.filter(isInstitution),
      ]
    : [...policy.setting('placement.parents_unreachable').value, ...guardianship];
  return [...new Set(named)];
};

const everNamed = (policy: Policy): readonly PlacementKind[] => [
  ...policy.setting('placement.parents_unreachable').value,
  ...policy.setting('placement.domestic_violence').value,
  ...policy.setting('placement.temporary_guardianship').value,
];

/** The objections of law and notices to this kind of place for this child; the placement is recorded all the same. */
export const flagsOf = (
  receiver: PlacementKind,
  child: Child,
  policy: Policy,
): readonly PlacementFlag[] => {
  if (!everNamed(policy).includes(receiver)) return ['not_named'];
  if (placesFor(child, policy).includes(receiver)) return [];
  return [isViolence(child) ? 'outside_violence_list' : 'not_named'];
};
