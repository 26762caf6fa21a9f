import type { ClauseKey } from '#schemas/clauses';

/** What no declaration says of a clause, and people therefore maintain. */
export type Carried =
  /** A record is kept, in this field. */
  | { readonly by: 'record'; readonly field: Field }
  /** It is people's work, which no software does. */
  | { readonly by: 'people'; readonly why: string };

/**
 * Where a record is kept: a form, its outcome and the field, and the code where one code says it.
 *
 * @example
 * 'report.reporter.kind:citizen'
 * 'escort.handedOver.receiver'
 */
export type Field = `${string}.${string}`;

const record = (field: Field) => ({ by: 'record', field }) as const;
const people = (why: string) => ({ by: 'people', why }) as const;

/** Fields that keep a record where no duty, list or rule names the clause, and work that is not software’s. */
export const carried: Readonly<Partial<Record<ClauseKey, Carried>>> = {
  'rep.content': record('report.infringement'),
  'rep.guide': people('Departments teach the reporters of their field; nothing of it is a case.'),
  'rep.sys20': people('Departments set the mechanisms up; the product is what they may set up.'),
  'cus.send20': people(
    'Two governments share the costs and papers of an orphan in a regional institution; a case only says who answers for a child and who raises it.',
  ),
  'ass.file': record('assess.concluded.guardianship'),
};
