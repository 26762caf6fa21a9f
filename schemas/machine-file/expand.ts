import {
  type DutyState,
  isDutyState,
  isPerParentState,
  type MachineFile,
  type PerParentState,
  type PlainState,
  type ShortGraph,
  type ShortState,
} from './states.ts';

/** A state as Step Functions has it. */
export interface AslState {
  readonly Type: string;
  readonly [field: string]: unknown;
}

interface AslGraph {
  readonly StartAt: string;
  readonly States: Readonly<Record<string, AslState>>;
}

/** A whole machine as Step Functions takes it, except for the placeholders that `infra` fills. */
export interface Definition extends AslGraph {
  readonly Comment: string;
  readonly QueryLanguage: 'JSONata';
}

/** The parents of the child, and the one of the present iteration. */
const PARENTS = '{% $states.context.Execution.Input.parents %}';
const PARENT = '{% $states.context.Map.Item.Value %}';

const opening = ({ Duty: duty, ...edge }: DutyState, subject: object): AslState => ({
  Type: 'Task',
  Resource: 'arn:${Partition}:states:::lambda:invoke.waitForTaskToken',
  Arguments: {
    FunctionName: '${OpenDuty}',
    Payload: {
      duty,
      ...subject,
      of: '{% $states.context.Execution.Input %}',
      attempt: '{% $states.context.State.RetryCount %}',
      token: '{% $states.context.Task.Token %}',
    },
  },
  TimeoutSeconds: 7_776_000,
  Retry: [
    { ErrorEquals: ['States.TaskFailed'], IntervalSeconds: 2, MaxAttempts: 8, BackoffRate: 2 },
  ],
  ...edge,
});

const eachParent = ({ PerParent, ...edge }: PerParentState): AslState => ({
  Type: 'Map',
  Items: PARENTS,
  ItemProcessor: {
    ProcessorConfig: { Mode: 'INLINE' },
    ...graphOf(PerParent, { subject: PARENT }),
  },
  ...edge,
});

const plain = (state: PlainState, subject: object): AslState => {
  const Branches = state.Branches?.map((branch) => graphOf(branch, subject));
  return { ...state, ...(Branches && { Branches }) };
};

const stateOf = (state: ShortState, subject: object): AslState => {
  if (isDutyState(state)) return opening(state, subject);
  return isPerParentState(state) ? eachParent(state) : plain(state, subject);
};

const graphOf = ({ StartAt, States }: ShortGraph, subject: object): AslGraph => ({
  StartAt,
  States: Object.fromEntries(
    Object.entries(States).map(([name, state]) => [name, stateOf(state, subject)]),
  ),
});

/**
 * A file of `statemachines/` as it is deployed. Every reader of a machine uses this function, so that all understand a
 * file alike.
 */
export const expand = ({ Comment, ...graph }: MachineFile): Definition => ({
  Comment,
  QueryLanguage: 'JSONata',
  ...graphOf(graph, {}),
});
