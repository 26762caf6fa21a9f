export interface Edge {
  readonly Next?: string | undefined;
  readonly End?: boolean | undefined;
}

/** Opens one duty, and waits until it ends. */
export interface DutyState extends Edge {
  readonly Duty: string;
}

/** Runs a graph once for each parent of the child, in parallel: each of its duties is towards that parent. */
export interface PerParentState extends Edge {
  readonly PerParent: ShortGraph;
}

/** A state of Amazon States Language without change: Choice, Parallel, Pass, Succeed, Fail. */
export interface PlainState {
  readonly Type: string;
  readonly Branches?: readonly ShortGraph[] | undefined;
  readonly [field: string]: unknown;
}

export type ShortState = DutyState | PerParentState | PlainState;

export interface ShortGraph {
  readonly StartAt: string;
  readonly States: Readonly<Record<string, ShortState>>;
}

export const isDutyState = (state: ShortState): state is DutyState => 'Duty' in state;

export const isPerParentState = (state: ShortState): state is PerParentState =>
  'PerParent' in state;

/** A file of `statemachines/`. */
export interface MachineFile extends ShortGraph {
  readonly Comment: string;
}
