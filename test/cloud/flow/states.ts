import { policyOf } from '#adapters/policy-packs';
import { Instant } from '#schemas/time';

interface State {
  readonly Type: string;
  readonly Branches?: readonly Machine[];
  readonly ItemProcessor?: Machine;
}

interface Machine {
  readonly States: Readonly<Record<string, State>>;
}

/** Every Task of a machine, those within its branches and maps included, in the order of the file. */
export const tasksOf = ({ States }: Machine): readonly string[] =>
  Object.entries(States).flatMap(([name, { Type, Branches = [], ItemProcessor }]) => [
    ...(Type === 'Task' ? [name] : []),
    ...[...Branches, ...(ItemProcessor ? [ItemProcessor] : [])].flatMap(tasksOf),
  ]);

/** Whether the pack of these stories has the duty in force; if not, it ends as it opens. */
export const isInForce = (duty: string): boolean =>
  policyOf('demonstration', Instant.parse(new Date().toISOString())).inForce(duty).inForce;
