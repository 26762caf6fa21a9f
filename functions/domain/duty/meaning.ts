import type * as z from 'zod';
import type { Case } from '#domain/case/case';
import type { Draft, Fact } from '#domain/case/event';
import type { Context } from '#domain/context';
import type { Lineage } from '#domain/directory/routing';
import type { ClauseKey } from '#schemas/clauses';
import { dutyTypeOf } from '#schemas/duties/index';
import type { Duty } from './duty.ts';
import type { NamedInOutcome } from './named-in-outcome.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What an outcome is held against to say what it means. */
export interface Occasion {
  readonly fields: Fields;
  readonly state: Case;
  readonly duty: Duty;
  readonly places: Lineage;
  readonly context: Context;
  readonly named: NamedInOutcome;
}

/** What an outcome means for the case, beyond its duty's end. */
export type Meaning = (occasion: Occasion) => readonly Draft[];

export const basisOf = ({ type }: Duty): readonly ClauseKey[] => dutyTypeOf(type).basis;

/** Facts as the history takes them, on the clauses of the duty that brought them. */
export const drafts = (duty: Duty, ...facts: readonly Fact[]): readonly Draft[] =>
  facts.map((fact) => ({ fact, basis: basisOf(duty) }));

/** A meaning that reads the fields as the outcome's own form has them. */
export const reading =
  <S extends z.ZodObject>(
    form: () => S,
    means: (fields: z.output<S>, occasion: Occasion) => readonly Draft[],
  ): Meaning =>
  (occasion) =>
    means(form().parse(occasion.fields), occasion);
