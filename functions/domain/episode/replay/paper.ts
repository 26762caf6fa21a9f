import type { Duty } from '#domain/duty/duty';
import { outcomeOf } from '#domain/duty/outcome-of';
import type { Episode } from '#domain/episode/episode';
import type { Graph } from '#domain/episode/machine-graph';
import { isPointPassed } from '#domain/episode/point-passed';

/** `$states`, as a machine's expression reads it. */
export interface States {
  readonly input: unknown;
  readonly context: {
    readonly Execution: { readonly Input: EpisodeInput };
    readonly Map?: { readonly Item: { readonly Value: unknown } };
  };
}

/** The part of an episode that a machine reads: every execution is started with it. */
export type EpisodeInput = Pick<Episode, 'situations' | 'parents'>;

/** Evaluates the expressions in a machine's text; a value that is no expression evaluates to itself. */
export type Evaluate = (value: unknown, states: States) => Promise<unknown>;

export type Asked = Pick<Duty, 'step' | 'subject' | 'round'>;

/** A duty that an episode has reached, ended or not. */
export type Known = Asked & Pick<Duty, 'id' | 'ended'>;

/** The result for a duty that the machine reaches. */
export type Finding = 'found' | 'opens' | 'passed';

/** The output of a state; absent if the machine waits in it. */
export type Handed = { readonly output: unknown } | undefined;

/** The simulation of one episode: the duties that the machine reaches are noted, and nothing is carried out. */
export interface Paper {
  readonly machine: Graph;
  readonly known: readonly Known[];
  readonly evaluate: Evaluate;
  readonly noted: [kind: Finding | 'unfit', name: string][];
}

export const nameOnPaper = ({ step, subject, round }: Asked): string =>
  [step, ...(subject ? [subject] : []), round].join('.');

/**
 * Simulates a duty that the machine reaches: an unknown one opens, or ends as it opens; an ended one hands on its
 * outcome.
 */
export const meet = ({ machine, known, noted }: Paper, asked: Asked): Handed => {
  const name = nameOnPaper(asked);
  const duty = known.find((each) => nameOnPaper(each) === name);
  if (duty?.ended) return { output: outcomeOf(duty.ended) };
  const isPassed = !duty && isPointPassed(machine, asked, known);
  noted.push([duty ? 'found' : isPassed ? 'passed' : 'opens', name]);
  return isPassed ? { output: { outcome: 'superseded' } } : undefined;
};
