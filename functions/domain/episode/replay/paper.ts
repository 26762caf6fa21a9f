import type { Duty } from '#domain/duty/duty';
import { outcomeOf } from '#domain/duty/outcome-of';
import type { Episode } from '#domain/episode/episode';
import type { Graph } from '#domain/episode/machine-graph';
import { isPointPassed } from '#domain/episode/point-passed';

/** `$states`, as an expression of a machine reads it. */
export interface States {
  readonly input: unknown;
  readonly context: {
    readonly Execution: { readonly Input: EpisodeInput };
    readonly Map?: { readonly Item: { readonly Value: unknown } };
  };
}

/** What a machine reads of its episode: it goes with every execution. */
export type EpisodeInput = Pick<Episode, 'situations' | 'parents'>;

/** Evaluates what a machine's text says; what is no expression is its own value. */
export type Evaluate = (value: unknown, states: States) => Promise<unknown>;

export type Asked = Pick<Duty, 'step' | 'subject' | 'round'>;

/** A duty that an episode has come to, ended or not. */
export type Known = Asked & Pick<Duty, 'id' | 'ended'>;

/** How a machine would find a duty that it comes to. */
export type Finding = 'found' | 'opens' | 'passed';

/** What a state hands on; nothing where the machine waits in it. */
export type Handed = { readonly output: unknown } | undefined;

/** One episode on paper: what the machine comes to is noted, and nothing is done. */
export interface Paper {
  readonly machine: Graph;
  readonly known: readonly Known[];
  readonly evaluate: Evaluate;
  readonly noted: [kind: Finding | 'unfit', name: string][];
}

export const nameOnPaper = ({ step, subject, round }: Asked): string =>
  [step, ...(subject ? [subject] : []), round].join('.');

/** A duty that is not there opens, or ends as it opens; one that has ended is gone through. */
export const meet = ({ machine, known, noted }: Paper, asked: Asked): Handed => {
  const name = nameOnPaper(asked);
  const duty = known.find((each) => nameOnPaper(each) === name);
  if (duty?.ended) return { output: outcomeOf(duty.ended) };
  const isPassed = !duty && isPointPassed(machine, asked, known);
  noted.push([duty ? 'found' : isPassed ? 'passed' : 'opens', name]);
  return isPassed ? { output: { outcome: 'superseded' } } : undefined;
};
