import { machineGraphs } from '#adapters/machine-graphs';
import { custodianPosts } from '#domain/case/custodian-of';
import { orderOf } from '#domain/episode/machine-graph';
import type { PlacementKind } from '#schemas/codes/placement-kind';
import type { Post } from '#schemas/codes/post';
import { dutyTypeOf, dutyTypes } from '#schemas/duties/index';
import type { DutyType } from '#schemas/duty-type';
import { isMachineName, machines } from '#schemas/machines';
import type { PostsKey } from '#schemas/settings';
import type { Deployment } from './deployments.ts';
import { notHeldAt } from './held.ts';

/** A state in which a machine waits for a duty: its clock, its owner and its way out. */
export interface Proof {
  readonly machine: string;
  readonly duty: string;
  readonly clock: string;
  readonly owner: string;
  readonly waysOut: readonly string[];
  readonly faults: readonly string[];
}

/** The name used for duties outside the machines: opened by hand, by a fact, or as a further round. */
export const BESIDE = 'beside the machines';

const PLACEMENTS = [
  'placement.parents_unreachable',
  'placement.domestic_violence',
  'placement.temporary_guardianship',
] as const;

/** The posts that place children in private homes, and so answer for them. */
const PLACERS = ['police_station', 'civil_affairs'] as const satisfies readonly Post[];

/** The offices that may have custody of a child here: the posts behind the kinds of place that the layers list. */
const custodians = ({ policy }: Deployment): readonly Post[] => {
  const kinds: readonly PlacementKind[] = PLACEMENTS.flatMap((key) => policy.setting(key).value);
  const named = kinds.flatMap((kind) => custodianPosts[kind] ?? PLACERS);
  return [...new Set(named)];
};

/**
 * The posts that own the duty, of those that an office holds. Reporter, custodian and receiving department are known
 * only from the case.
 */
const ownersOf = ({ code, post: declared, endedBy }: DutyType, of: Deployment): readonly Post[] => {
  const { owner: post = declared } = of.policy.inForce(code);
  if (post === 'custodian') return custodians(of);
  if (post === 'receiving_department') return ['civil_affairs', 'education_authority'];
  const own = post === 'reporter' ? [] : [post];
  return endedBy ? [...own, endedBy] : own;
};

const unheld = (posts: readonly Post[], of: Deployment): readonly string[] =>
  posts.flatMap((post) => {
    const places = notHeldAt(of, post);
    return places.length > 0 ? [`nobody holds ${post} at ${places.join(', ')}`] : [];
  });

const toldBy = ({ tellsWhenEnded, tellsWhenOpened }: DutyType): readonly PostsKey[] =>
  [tellsWhenEnded, tellsWhenOpened].filter((key) => key !== undefined);

const clockOf = ({ clock, ladder }: DutyType, { policy }: Deployment) => {
  const term = clock && policy.setting(clock).value;
  const { rungs, repeat } = policy.setting(ladder).value;
  const first = rungs.find((rung) => 'after' in rung);
  const runs = term ?? (first && 'after' in first ? first.after : undefined);
  return {
    text: runs ? `${term ? clock : ladder} ${runs.amount} ${runs.unit}` : '',
    faults: [
      ...(runs ? [] : ['no clock and no rung that counts from the opening']),
      ...(repeat ? [] : ['its ladder falls silent']),
    ],
  };
};

/** An outcome that a policy list makes impossible is no way out. */
const waysOutOf = ({ outcomes }: DutyType, { policy }: Deployment): readonly string[] =>
  Object.entries(outcomes).flatMap(([code, { limits = {}, requires = {} }]) => {
    const lists = [...Object.values(limits), ...Object.values(requires)];
    return lists.every((key) => policy.setting(key).value.length > 0) ? [code] : [];
  });

const proofOf = (machine: string, code: string, of: Deployment): Proof => {
  const type = dutyTypeOf(code);
  const clock = clockOf(type, of);
  const owners = ownersOf(type, of);
  const told = toldBy(type).flatMap((key) => of.policy.setting(key).value);
  const waysOut = waysOutOf(type, of);
  return {
    machine,
    duty: code,
    clock: clock.text,
    owner: owners.join(' / '),
    waysOut,
    faults: [
      ...clock.faults,
      ...(owners.length > 0 ? [] : ['no owner']),
      ...unheld([...owners, ...told], of),
      ...(waysOut.length > 0 ? [] : ['no way out']),
    ],
  };
};

const dutiesOf = (machine: keyof typeof machines): readonly string[] => [
  ...orderOf(machineGraphs[machine]).keys(),
];

/** Every state of every machine in which this deployment waits for a duty, and every duty outside the machines. */
export const proofs = (of: Deployment): readonly Proof[] => {
  const inMachines = Object.keys(machines)
    .filter(isMachineName)
    .flatMap((machine) => dutiesOf(machine).map((code) => [machine, code] as const));
  const walked = new Set(inMachines.map(([, code]) => code));
  const beside = Object.keys(dutyTypes)
    .filter((code) => !walked.has(code))
    .map((code) => [BESIDE, code] as const);
  return [...inMachines, ...beside]
    .filter(([, code]) => of.policy.inForce(code).inForce)
    .map(([machine, code]) => proofOf(machine, code, of));
};

/** The units that the notices name and inform, and that no office here represents. */
export const unitsNotHeld = (of: Deployment): readonly string[] => {
  const units = of.layers.flatMap((layer) => layer.units);
  if (units.length === 0 || of.policy.setting('units.copied').value === 'shown') return [];
  const posts = new Set(units.flatMap(({ lead, responsible }) => [...lead, ...responsible]));
  return unheld([...posts], of);
};
