import { isDeepStrictEqual } from 'node:util';
import { allStates, dutyOf, type Graph, type State, type StateFault } from './machine.ts';

/** The duty types by code, with the part that machines use. */
export type DutyTypes = Readonly<
  Record<string, { readonly outcomes: Readonly<Record<string, unknown>> }>
>;

/**
 * A state without the fields in which duty states may differ: the duty, its subject and round, where it leads, and its
 * comment.
 */
const shapeOf = (state: State): unknown => {
  const { Next: _next, End: _end, Comment: _comment, ...shape } = state;
  return JSON.parse(JSON.stringify(shape), (key, value) =>
    ['duty', 'subject', 'round'].includes(key) ? undefined : value,
  );
};

const openings = (machine: Graph) =>
  allStates(machine).flatMap(([name, state]) => {
    const duty = dutyOf(state);
    return duty === undefined ? [] : [{ name, state, duty }];
  });

/** Finds duties that a machine opens and that are not declared. */
export const unknownDuties = (machine: Graph, types: DutyTypes): StateFault[] =>
  openings(machine)
    .filter(({ duty }) => !Object.hasOwn(types, duty))
    .map(({ name, duty }) => ({
      state: name,
      reason: `state ${name} opens ${duty}, which is not in schemas/duties`,
    }));

/** The states that open duties must be the same in all machines, except for duty, subject, round and edges. */
export const unequalDuties = (
  machines: Readonly<Record<string, Graph>>,
): [file: string, fault: StateFault][] => {
  const all = Object.entries(machines).flatMap(([file, machine]) =>
    openings(machine).map((opening) => ({ file, ...opening, shape: shapeOf(opening.state) })),
  );
  const [model] = all;
  return all
    .filter(({ shape }) => !isDeepStrictEqual(shape, model?.shape))
    .map(({ file, name }) => [
      file,
      {
        state: name,
        reason: `state ${name} differs from ${model?.name} in ${model?.file} in more than duty, subject, round and edges`,
      },
    ]);
};
