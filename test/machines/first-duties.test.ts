import { describe, expect, it } from 'vitest';
import { definitionNamed, machineFiles } from '#infra/machine-files';
import { dutyTypeOf } from '#schemas/duties/index';
import { isMachineName, machineOf, machines } from '#schemas/machines';
import { allStates, dutyOf, Graph, graphsWithin } from '../../checks/asl/machine.ts';

const names = machineFiles().map(({ machine }) => machine);

const graphOf = (name: string): Graph => Graph.parse(definitionNamed(name));

/** A duty that an execution opens before any has ended, and whether it opens once for each parent. */
interface First {
  readonly duty: string;
  readonly isPerParent: boolean;
}

const PARENTS = '{% $states.context.Execution.Input.parents %}';

const firstDuties = (graph: Graph, isPerParent = false): First[] => {
  const state = graph.States[graph.StartAt];
  if (!state) return [];
  const duty = dutyOf(state);
  if (duty !== undefined) return [{ duty, isPerParent }];
  const isWithin = isPerParent || (state.Type === 'Map' && state.Items === PARENTS);
  return graphsWithin(state).flatMap((each) => firstDuties(each, isWithin));
};

describe('schemas/machines.ts', () => {
  it('lists the machines of the repository', () => {
    expect(Object.keys(machines).sort()).toEqual(names.toSorted());
  });

  it.each(names)('names the duties with which %s begins', (name) => {
    const first = isMachineName(name) ? machineOf(name).first : [];

    expect(firstDuties(graphOf(name))).toEqual(
      first.map((duty) => ({ duty, isPerParent: dutyTypeOf(duty).perParent ?? false })),
    );
  });

  it.each(names)('starts %s for duties that it has', (name) => {
    const duties = allStates(graphOf(name)).map(([, state]) => dutyOf(state));
    const { startedFor = [] } = isMachineName(name) ? machineOf(name) : {};

    expect(startedFor.filter((duty) => !duties.includes(duty))).toEqual([]);
  });

  it('has one machine at most for each situation', () => {
    const answered = Object.keys(machines)
      .filter(isMachineName)
      .flatMap((name) => machineOf(name).startedBy ?? []);

    expect(new Set(answered).size).toBe(answered.length);
  });
});
