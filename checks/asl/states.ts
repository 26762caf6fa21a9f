import { allStates, type Graph, ownText, type State, type StateFault } from './machine.ts';

const MOST_STATES = 25;
const LONGEST_SECONDS = 90 * 24 * 60 * 60;

const hasLimit = ({ TimeoutSeconds }: State): boolean =>
  typeof TimeoutSeconds === 'number' && TimeoutSeconds > 0 && TimeoutSeconds <= LONGEST_SECONDS;

const namesAborted = ({ Retry = [], Catch = [] }: State): boolean =>
  [...Retry, ...Catch].some(({ ErrorEquals }) => ErrorEquals.includes('States.Aborted'));

/** The rules of a single state: forbidden and required fields. */
const rules: readonly [broken: (state: State) => boolean, reason: string][] = [
  [({ Type }) => Type === 'Wait', 'waits: time belongs to the sweep'],
  [
    (state) => ownText(state).includes('"Assign":'),
    'assigns: episode and cycle come from $states.context.Execution.Input',
  ],
  [({ Type, Retry = [] }) => Type === 'Task' && Retry.length === 0, 'is a Task without Retry'],
  [
    (state) => state.Type === 'Task' && !hasLimit(state),
    `is a Task without TimeoutSeconds of 1 to ${LONGEST_SECONDS}`,
  ],
  [
    ({ Type, Retry }) => Type === 'Parallel' && Retry !== undefined,
    'is a Parallel with Retry: it would open the duties of finished branches again',
  ],
  [namesAborted, 'names States.Aborted: a stopped execution runs nothing further'],
  [
    ({ Type, ...state }) => Type === 'Choice' && JSON.stringify(state).includes('$states.result'),
    'is a Choice that reads $states.result: a Choice has $states.input only',
  ],
];

/** The faults of single states: fields that are forbidden or missing, and too many states. */
export const stateFaults = (machine: Graph): StateFault[] => {
  const states = allStates(machine);
  const broken = states.flatMap(([name, state]) =>
    rules
      .filter(([isBroken]) => isBroken(state))
      .map(([, reason]) => ({ state: name, reason: `state ${name} ${reason}` })),
  );
  if (states.length <= MOST_STATES) return broken;
  return [...broken, { reason: `${states.length} states, more than ${MOST_STATES}` }];
};
