import * as z from 'zod';
import {
  isDutyState,
  isPerParentState,
  type MachineFile,
  type ShortGraph,
  type ShortState,
} from '#schemas/machine-file/states';

/** An id of a branch or state that mermaid accepts, and that no other branch has. */
const idOf = (path: string, name: string): string => `${path}${name}`.replace(/\W/g, '_');

const conditionOf = (condition: string): string =>
  condition
    .replace(/^\{%\s*|\s*%\}$/g, '')
    .replaceAll('$states.', '')
    .replaceAll('"', "'");

/** The fields by which a state leads to others; a duty has only the last one. */
const LeadingOn = z.looseObject({
  Choices: z.array(z.looseObject({ Condition: z.string(), Next: z.string() })).default([]),
  Default: z.string().optional(),
  Next: z.string().optional(),
});

interface Edge {
  readonly to: string;
  readonly words?: string;
}

const edgesOf = (state: ShortState): readonly Edge[] => {
  const { Choices, Default, Next } = LeadingOn.parse(state);
  return [
    ...Choices.map((choice) => ({ to: choice.Next, words: conditionOf(choice.Condition) })),
    ...(Default ? [{ to: Default, words: 'else' }] : []),
    ...(Next ? [{ to: Next }] : []),
  ];
};

const isEnd = (state: ShortState): boolean =>
  state.End === true || ('Type' in state && state.Type === 'Succeed');

const branchesOf = (state: ShortState): readonly ShortGraph[] => {
  if (isPerParentState(state)) return [state.PerParent];
  return isDutyState(state) ? [] : (state.Branches ?? []);
};

/** A composite state holds its branches side by side, as regions between `--`. */
const composite = (state: ShortState, id: string, depth: number): readonly string[] => {
  const branches = branchesOf(state);
  if (branches.length === 0) return [];
  const indent = '  '.repeat(depth);
  const regions = branches.flatMap((branch, index) => [
    ...(index > 0 ? [`${indent}  --`] : []),
    ...linesOf(branch, `${id}_${index + 1}_`, depth + 1),
  ]);
  return [`${indent}state ${id} {`, ...regions, `${indent}}`];
};

const titleOf = (name: string, state: ShortState): string => {
  if (isPerParentState(state)) return `${name}, for each parent`;
  return isDutyState(state) ? `⏳ ${name}` : name;
};

const linesOf = (
  { StartAt, States }: ShortGraph,
  path: string,
  depth: number,
): readonly string[] => {
  const indent = '  '.repeat(depth);
  const states = Object.entries(States).flatMap(([name, state]) => {
    const id = idOf(path, name);
    return [
      `${indent}state "${titleOf(name, state)}" as ${id}`,
      ...composite(state, id, depth),
      ...edgesOf(state).map(
        ({ to, words }) => `${indent}${id} --> ${idOf(path, to)}${words ? `: ${words}` : ''}`,
      ),
      ...(isEnd(state) ? [`${indent}${id} --> [*]`] : []),
    ];
  });
  return [`${indent}[*] --> ${idOf(path, StartAt)}`, ...states];
};

/** A machine as a state diagram of mermaid: ⏳ is a state that waits for a person. */
export const diagramOf = (machine: MachineFile): string =>
  ['stateDiagram-v2', ...linesOf(machine, '', 1)].join('\n');
