import { Fact } from '#domain/composed/case';
import { definitionNamed } from '#infra/machine-files';
import { caseMachines } from '#test/fakes/case-machines';
import type { Coverage } from './coverage.ts';
import { outOfTime, verdicts } from './scheduler.ts';

/** The names of all states of a machine, including those of its branches. */
const statesIn = (graph: unknown): readonly string[] => {
  if (typeof graph !== 'object' || graph === null) return [];
  const own = 'States' in graph ? Object.keys(graph.States as object) : [];
  return [...own, ...Object.values(graph).flatMap(statesIn)];
};

/** A run has only cases: the machines of files are played elsewhere. */
const states = (): readonly string[] =>
  caseMachines.flatMap((machine) =>
    statesIn(definitionNamed(machine)).map((state) => `${machine}: ${state}`),
  );

const facts = (): readonly string[] => Fact.unwrap().options.map(({ shape }) => shape.type.value);

/** The requests of people that no other check would miss. */
const done = [
  'report',
  'joint report',
  'reopen',
  'identify',
  'find situations',
  'open by hand',
  'join files',
  'part files',
  'assign an entry',
];

/** Facts that overtake a duty: a parent comes back while the escort is on its way, a custody ends. */
const rules = [
  'the child is already in care, or a parent or trustee is there',
  'the custody is over, or another has followed it',
];

/**
 * The things that many runs together should have met, and did not: a fault that never fires proves nothing.
 *
 * @returns their kinds and names.
 */
export const neverMet = (coverage: Coverage): readonly string[] => {
  const kinds = [...coverage.faults.keys()];
  const isMet = (verdict: string): boolean => kinds.some((kind) => kind.endsWith(verdict));
  const missing = (what: string, wanted: readonly string[], met: ReadonlyMap<string, number>) =>
    wanted.filter((each) => !met.has(each)).map((each) => `${what}: ${each}`);
  return [
    ...[...verdicts.slice(1), outOfTime]
      .filter((verdict) => !isMet(verdict))
      .map((each) => `fault: a call ${each}`),
    ...[...coverage.happened].filter(([, n]) => n === 0).map(([each]) => `happening: ${each}`),
    ...missing('state', states(), coverage.states),
    ...missing('fact', facts(), coverage.facts),
    ...missing('done', done, coverage.done),
    ...missing('rule', rules, coverage.rules),
  ];
};
