import type * as z from 'zod';
import type { LocalContext } from '#domain/context';
import type { Successors } from '#domain/directory/successions';
import type { Complaint } from '#domain/errors';
import type { DeclaredFact, Draft, Fact } from '#domain/history/fact';
import type { Post } from '#schemas/codes/post';
import { type DutyCode, dutyTypeOf, type dutyTypes } from '#schemas/duties/index';
import type { OfficeId, OfficerId } from '#schemas/ids';
import type { LocalDate } from '#schemas/time';
import type { Duty } from './duty.ts';
import type { Named } from './named.ts';
import type { Rule } from './rule.ts';

/** An outcome as an officer gives it; for invalid input, the fields that could be read. */
export interface OutcomeGiven {
  readonly outcome: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** The context in which an officer ends a duty. @typeParam S - the state in which the duty is owed */
export interface OnOutcome<S> {
  readonly state: S;
  readonly duty: Duty;
  readonly by: { readonly officer: OfficerId; readonly office: OfficeId };
  /** The records that the outcome names: directory entries, people and cases. */
  readonly named: Named<S>;
  /** The child's birth date, if it is known. */
  readonly birthDate?: LocalDate | undefined;
  readonly context: LocalContext;
}

/** Facts of another aggregate that the same act writes. */
export interface Elsewhere<S> {
  readonly state: S;
  readonly drafts: readonly Draft[];
}

/** The consequences of an outcome, and the objections to it. */
export interface OutcomeRule<S, F> {
  /** Returns the facts that it adds to the end of its duty. */
  readonly means?: (fields: F, on: OnOutcome<S>) => readonly Draft[];
  /** Returns the facts of other aggregates, written in the same transaction. */
  readonly elsewhere?: (fields: F, on: OnOutcome<S>) => readonly Elsewhere<S>[];
  /** Returns the posts that the officer chose to inform of the end, beside those of the policy. */
  readonly tells?: (fields: F) => readonly Post[];
  /**
   * Returns the objections of the law or a notice. For invalid input it gets only the fields that could be read, so
   * that all complaints come at once.
   */
  readonly refuses?: (fields: Partial<F>, on: OnOutcome<S>) => readonly Complaint[];
  /** Returns the acts that must come first; the duty stays open until then. */
  readonly awaits?: (on: OnOutcome<S>) => readonly Complaint[];
}

type Outcomes<C extends DutyCode> = (typeof dutyTypes)[C]['outcomes'];
type FieldsOf<O> = O extends { readonly form: () => infer Z extends z.ZodObject }
  ? z.output<Z>
  : never;

/** The rules of duties, by duty and outcome: an unknown duty or outcome does not compile. */
export type OutcomeRules<S, C extends DutyCode> = {
  readonly [D in C]?: {
    readonly [O in keyof Outcomes<D>]?: OutcomeRule<S, FieldsOf<Outcomes<D>[O]>>;
  };
};

/** A rule that is looked up by the outcome's name at run time; its fields are those of that outcome's form. */
interface AnyOutcomeRule<S> {
  means?(fields: unknown, on: OnOutcome<S>): readonly Draft[];
  elsewhere?(fields: unknown, on: OnOutcome<S>): readonly Elsewhere<S>[];
  tells?(fields: unknown): readonly Post[];
  refuses?(fields: unknown, on: OnOutcome<S>): readonly Complaint[];
  awaits?(on: OnOutcome<S>): readonly Complaint[];
}

/** The parts that belong to one workflow. */
export interface Workflow<S> {
  readonly outcomes: Readonly<Record<string, Readonly<Record<string, AnyOutcomeRule<S>>>>>;
  /** Facts that make its open duties pointless. */
  readonly pointless: readonly Rule<S>[];
  /** Facts that no other workflow writes. */
  readonly facts: readonly DeclaredFact<S, Duty>[];
  /** The part of the state that this workflow keeps of its own. */
  readonly keeps: z.ZodRawShape;
}

/** The rules of an aggregate and its workflows about duties. */
export interface DutyRules<S> {
  readonly outcomes: Workflow<S>['outcomes'];
  readonly pointless: readonly Rule<S>[];
  /** The objections to an outcome of any duty: an impossible carer or place. */
  readonly refuses: (given: OutcomeGiven, on: OnOutcome<S>) => readonly Complaint[];
  /** The posts that are told of work on a duty and of its end, in addition to those of the policy. */
  readonly tells: (state: S, duty: Duty, successors?: Successors) => readonly Post[];
}

interface Declaration<
  S,
  C extends DutyCode,
  F extends readonly DeclaredFact<S, Duty>[],
  K extends z.ZodRawShape,
> {
  readonly outcomes?: OutcomeRules<S, C>;
  readonly pointless?: readonly Rule<S, C>[];
  readonly facts?: F;
  readonly keeps?: K;
}

/** The parts that a workflow adds to the state and the history of its carrier. */
interface Parts<F, K> {
  readonly facts: F | readonly [];
  readonly keeps: K | Record<never, never>;
}

type Duties<C extends DutyCode> = Readonly<Record<string, { readonly code: C }>>;

/** Declares a workflow of duties that are owed in this kind of state. */
export const workflowOf =
  <S>() =>
  <
    C extends DutyCode,
    const F extends readonly DeclaredFact<S, Duty>[] = readonly [],
    K extends z.ZodRawShape = Record<never, never>,
  >(
    _duties: Duties<C>,
    declaration: Declaration<S, C, F, K>,
  ): Omit<Workflow<S>, keyof Parts<F, K>> & Parts<F, K> => {
    const { outcomes = {}, pointless = [], facts = [], keeps = {} } = declaration;
    return { outcomes, pointless, facts, keeps };
  };

/** Drafts of these facts, based on the clauses of the duty that caused them. */
export const drafts = ({ type }: Duty, ...facts: readonly Fact[]): readonly Draft[] => {
  const { basis } = dutyTypeOf(type);
  return facts.map((fact) => ({ fact, basis }));
};
