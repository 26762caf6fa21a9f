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
  /** The duties it waits in on any path, with what carries each. */
  readonly waits: readonly string[];
  readonly faults: readonly string[];
}

/** Every set of some of these, none of them included. */
const setsOf = <T>([first, ...rest]: readonly T[]): readonly (readonly T[])[] =>
  first === undefined ? [[]] : setsOf(rest).flatMap((set) => [set, [first, ...set]]);

/**
 * For which situations a machine is walked: for those that start it, each set of them; a machine that none starts, for
 * each situation alone, and before any is known; one that a file carries, for none.
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

/** As `isOwed` has it: a machine of which the pack has nothing for a situation is not started. */
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
