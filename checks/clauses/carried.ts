import type { ClauseKey } from '#schemas/clauses';

/** No declaration says this of a clause, so people maintain it. */
export type Carried =
  /** A record is kept, in this field. */
  | { readonly by: 'record'; readonly field: Field }
  /** Something of it is not done, whatever mutants show of the rest. */
  | { readonly by: 'part'; readonly lacks: string }
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
const part = (lacks: string) => ({ by: 'part', lacks }) as const;
const people = (why: string) => ({ by: 'people', why }) as const;

/** Fields that keep a record where no duty, list or rule names the clause, what is done in part, and work that is not software’s. */
export const carried: Readonly<Partial<Record<ClauseKey, Carried>>> = {
  'rep.content': record('report.infringement'),
  'rep.guide': people('Departments teach the reporters of their field; nothing of it is a case.'),
  'rep.sys20': people('Departments set the mechanisms up; the product is what they may set up.'),
  'cus.send20': people(
    'Two governments share the costs and papers of an orphan in a regional institution; a case only says who answers for a child and who raises it.',
  ),
  'fam.conf20': part(
    'The police guide the signing, as the notice of 2016 has it: the child director has no duty in it.',
  ),
  'ass.joint': part(
    'The township may conclude alone: no part of civil affairs or the police is owed.',
  ),
  'ass.coop': part(
    'The police have no duty of their own: that they took part is a tick of the township’s.',
  ),
  'ros.make': part(
    'The four rosters are made elsewhere: only lines of those that the police answer are delivered here.',
  ),
  'ass.file': record('assess.concluded.guardianship'),
};
