import type { ClauseKey } from '../clauses.ts';
import type { Post } from '../codes/post.ts';
import type { DutyCode } from '../duties/index.ts';
import type { InterventionAct } from '../intervention-act.ts';
import type { Label } from '../label.ts';
import type { Party } from './party.ts';

/** The facts of a case that have a form of their own and are the source of a paper. */
export type SourceFact = 'RespondentNamed' | 'RestorationFiled';

/**
 * The recorded fact that a paper is made from: the end of a duty, an act that was recorded by hand, or another fact of
 * the case.
 */
export type Source =
  | { readonly duty: DutyCode; readonly outcomes: readonly string[]; readonly only?: Only }
  | { readonly act: InterventionAct }
  | { readonly fact: SourceFact };

/** Limits a source to facts whose list contains this code. */
interface Only {
  readonly field: string;
  readonly has: string;
}

/**
 * A value that a paper shows. `said.…` is a field of the source; the others come from the case, the child, the person
 * concerned, and the office that gives the paper.
 */
export type FieldKey =
  | 'case.number'
  | 'case.division'
  | `child.${'name' | 'sex' | 'birthDate' | 'citizenId' | 'otherDocument'}`
  | `person.${'role' | 'name' | 'sex' | 'citizenId' | 'telephone'}`
  | `said.${string}`
  | 'recorded.office'
  | 'office.name'
  | 'office.telephone';

/** One cell of a table: a label and its value. A cell with `blank` is filled in by hand. */
interface Cell {
  readonly cell: string;
  readonly field?: FieldKey;
  /** The cell takes a whole line. */
  readonly wide?: true;
}

/** A longer text under a heading. */
interface Part {
  readonly part: string;
  readonly field?: FieldKey;
  /** The number of empty lines for handwriting where the facts have no value. */
  readonly lines?: number;
}

/** A sentence of the paper, with fields in braces: `你作为{child.name}的监护人…`. */
interface Sentence {
  readonly sentence: string;
}

export type Row = Cell | Part | Sentence;

/** A place for a signature, or for the seal of an office. */
export interface Signature {
  readonly sign: string;
  readonly seal?: true;
}

/** A paper: its facts, its layout, and the parties to which it may go. */
export interface PaperType {
  readonly code: string;
  readonly title: Label;
  readonly basis: readonly ClauseKey[];
  /** The national law behind it, if no local notice names it. */
  readonly law?: readonly { readonly doc: string; readonly section: string }[];
  /** The posts that may give it. */
  readonly issuers: readonly Post[];
  readonly from: readonly Source[];
  /** The parties to which it may go; each gets a copy of its own. */
  readonly to: readonly Party[];
  readonly rows: readonly Row[];
  readonly signs: readonly Signature[];
}

/** Keeps the literal code of a paper. */
export const paper = <const C extends string>(
  code: C,
  declaration: Omit<PaperType, 'code'>,
): PaperType & { readonly code: C } => ({ code, ...declaration });
