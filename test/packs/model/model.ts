import type { Circumstances } from '#domain/policy/policy';
import { EmergencySituation } from '#schemas/codes/emergency-situation';
import { isMachineName, type MachineName, machineOf, machines } from '#schemas/machines';
import { machineNamed } from '#test/fakes/memory-machine';
import { type Deployment, deployments } from '../../../checks/packs/deployments.ts';
import { type Proof, proofs } from '../../../checks/packs/proof.ts';
import { endsUnder } from './ends.ts';
import { walk } from './paths.ts';

export interface Model {
  readonly pack: string;
  readonly machine: MachineName;
  readonly circumstances: Circumstances;
  readonly paths: number;
  readonly combined: number;
  /** The duties that it waits for on any path, with their carriers. */
  readonly waits: readonly string[];
  readonly faults: readonly string[];
}

/** Every subset of these, including the empty one. */
const setsOf = <T>([first, ...rest]: readonly T[]): readonly (readonly T[])[] =>
  first === undefined ? [[]] : setsOf(rest).flatMap((set) => [set, [first, ...set]]);

/**
 * The situations for which a machine is walked: every set of those that start it; for a machine that no situation
 * starts, each situation alone and none; for a machine of a file, none.
 */
const circumstancesOf = (machine: MachineName): readonly Circumstances[] => {
  const { startedBy = [], ofFile } = machineOf(machine);
  if (ofFile) return [{ machine, situations: [] }];
  const sets =
    startedBy.length > 0
      ? setsOf(startedBy)
      : [[], ...EmergencySituation.options.map((each) => [each])];
  return sets.map((situations) => ({ machine, situations }));
};

/** Whether a machine is started, as `isOwed` decides: not if the pack has none of its duties for the situation. */
const isStarted = (
  { policy }: Deployment,
  machine: MachineName,
  circumstances: Circumstances,
): boolean => {
  const { first, startedBy, startedFor = first } = machineOf(machine);
  return !startedBy || startedFor.some((code) => policy.inForce(code, circumstances).inForce);
};

type Carried = ReadonlyMap<string, Proof>;

const carriedIn = (of: Deployment): Carried =>
  new Map(proofs(of).map((each) => [`${each.machine} ${each.duty}`, each]));

const modelOf = async (
  of: Deployment,
  {
    machine,
    circumstances,
    carried,
  }: { machine: MachineName; circumstances: Circumstances; carried: Carried },
): Promise<Model> => {
  const graph = machineNamed(machine);
  const { paths, combined, stuck } = await walk(graph, endsUnder(of.policy, circumstances));
  const steps = [...new Set(paths.flatMap((path) => path.steps))];
  const waits = steps.filter((step) => carried.has(`${machine} ${step}`));
  const faults = waits.flatMap((step) => carried.get(`${machine} ${step}`)?.faults ?? []);
  return {
    pack: of.pack,
    machine,
    circumstances,
    paths: paths.length,
    combined,
    waits: waits.filter((step) => of.policy.inForce(step, circumstances).inForce),
    faults: [...stuck, ...faults],
  };
};

/** Every machine under every deployment, for every set of situations in which it is started. */
export const models = async (): Promise<readonly Model[]> => {
  const all = deployments.flatMap((of) => {
    const carried = carriedIn(of);
    return Object.keys(machines)
      .filter(isMachineName)
      .flatMap((machine) =>
        circumstancesOf(machine)
          .filter((circumstances) => isStarted(of, machine, circumstances))
          .map((circumstances) => modelOf(of, { machine, circumstances, carried })),
      );
  });
  return await Promise.all(all);
};
