import { Graph } from '#domain/episode/machine-graph';
import { type Facts, replay } from '#domain/episode/replay';
import type { Evaluate, Known } from '#domain/episode/replay/paper';
import { DutyId, OfficeId, OfficerId } from '#schemas/ids';
import { Instant } from '#schemas/time';
import { people } from '#test/fakes/a-county';
import { evaluate, type Scope } from '#test/fakes/memory-machine';

export const NOTHING = { found: [], opens: [], passed: [], unreached: [], unfit: [] };

const onPaper: Evaluate = (value, states) => evaluate(value, states as Scope);

export const open = (step: string): Known => ({
  id: DutyId.parse(`ABCDEFGH.emergency-response-1.${step}.1`),
  step,
  round: 1,
});

export const done = (step: string, outcome: string): Known => ({
  ...open(step),
  ended: {
    at: Instant.parse('2026-11-23T08:00:00Z'),
    outcome,
    by: { officer: OfficerId.parse(people.station), office: OfficeId.parse('station') },
    facts: {},
    seq: 1,
  },
});

/** The standing of a machine with these states, which begins at `First`. */
export const stand = (
  states: object,
  known: readonly Known[] = [],
  input: Partial<Facts['input']> = {},
) =>
  replay(
    Graph.parse({ StartAt: 'First', States: states }),
    { known, waited: new Set(), input: { situations: [], parents: [], ...input } },
    onPaper,
  );

export const duty = (step: string, edge: object = {}) => ({
  Arguments: { Payload: { duty: step } },
  ...edge,
});

/** A graph of one duty. */
export const only = (step: string) => ({ StartAt: step, States: { [step]: duty(step) } });

/** Opens one duty where the expression is true, and another where it is not. */
export const ask = (expression: string) => ({
  Ask: { Choices: [{ Condition: `{% ${expression} %}`, Next: 'Yes' }], Default: 'No' },
  Yes: duty('notify'),
  No: duty('close'),
});

export const YES = { ...NOTHING, opens: ['notify.1'] };
export const NO = { ...NOTHING, opens: ['close.1'] };
