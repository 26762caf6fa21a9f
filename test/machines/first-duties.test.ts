import { describe, expect, it } from 'vitest';
import { machines } from '#schemas/machines';
import { dutyOf, Graph, graphsWithin } from '../../checks/asl/machine.ts';
import { machineSources } from '../../checks/asl.ts';

const files = Object.entries(machineSources());

const nameOf = (file: string): string => file.replace(/^.*\/|\.asl\.json$/g, '');

/** The duties that an execution opens before any has ended. */
const firstDuties = (graph: Graph): string[] => {
  const state = graph.States[graph.StartAt];
  if (!state) return [];
  const duty = dutyOf(state);
  return duty === undefined ? graphsWithin(state).flatMap(firstDuties) : [duty];
};

describe('schemas/machines.ts', () => {
  it('lists the machines of the repository', () => {
    expect(Object.keys(machines).sort()).toEqual(files.map(([file]) => nameOf(file)).sort());
  });

  it.each(files)('names the duties with which %s begins', (file, source) => {
    const declared: Readonly<Record<string, { first: readonly string[] }>> = machines;

    expect(firstDuties(Graph.parse(JSON.parse(source)))).toEqual(declared[nameOf(file)]?.first);
  });
});
