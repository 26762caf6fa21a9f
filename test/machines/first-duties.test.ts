import { describe, expect, it } from 'vitest';
import { dutyTypeOf } from '#schemas/duties/index';
import { isMachineName, machineOf, machines } from '#schemas/machines';
import { allStates, dutyOf, Graph, graphsWithin } from '../../checks/asl/machine.ts';
import { machineSources } from '../../checks/asl.ts';

const files = Object.entries(machineSources());

const nameOf = (file: string): string => file.replace(/^.*\/|\.asl\.json$/g, '');

/** A duty that an execution opens before any has ended, and whether once for each of its parents. */
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
    expect(Object.keys(machines).sort()).toEqual(files.map(([file]) => nameOf(file)).sort());
  });

  it.each(files)('names the duties with which %s begins', (file, source) => {
    const name = nameOf(file);
    const first = isMachineName(name) ? machineOf(name).first : [];

    expect(firstDuties(Graph.parse(JSON.parse(source)))).toEqual(
      first.map((duty) => ({ duty, isPerParent: dutyTypeOf(duty).perParent ?? false })),
    );
  });

  it.each(files)('starts %s for duties that it has', (file, source) => {
    const name = nameOf(file);
    const duties = allStates(Graph.parse(JSON.parse(source))).map(([, state]) => dutyOf(state));
    const { startedFor = [] } = isMachineName(name) ? machineOf(name) : {};

    expect(startedFor.filter((duty) => !duties.includes(duty))).toEqual([]);
  });

  it('has one machine at most for each situation', () => {
    const answered = Object.keys(machines)
      .filter(isMachineName)
      .flatMap((name) => machineOf(name).answers ?? []);

    expect(new Set(answered).size).toBe(answered.length);
  });
});
