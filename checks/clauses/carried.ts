import type { ClauseKey } from '#schemas/clauses';

/** A fact about a clause that no declaration has, and that people therefore maintain. */
export type Carried =
  /** A record is kept, in this field. */
  | { readonly by: 'record'; readonly field: Field }
  /** A part of it is not done, even if mutants prove the rest. */
  | { readonly by: 'part'; readonly lacks: string }
  /** People do the work; no software does. */
  | { readonly by: 'people'; readonly why: string };

/**
 * The place of a record: a form, its outcome and the field, and the code if it is one code of the field.
 *
 * @example
 * 'report.reporter.kind:citizen'
 * 'escort.handedOver.receiver'
 */
export type Field = `${string}.${string}`;

const record = (field: Field) => ({ by: 'record', field }) as const;
const part = (lacks: string) => ({ by: 'part', lacks }) as const;
const people = (why: string) => ({ by: 'people', why }) as const;

/**
 * Fields that keep a record of a clause that no duty, list or rule names, clauses that are done in part, and clauses
 * that are not software’s work.
 */
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
  'ass.conf20': part(
    'Technical guidance and services given online are the institution’s work elsewhere: a case keeps the assessment, the conference and each referral.',
  ),
  'ros.make': part(
    'The four rosters are made elsewhere: only lines of those that the police answer are delivered here.',
  ),
  'reg.update': part('Nobody is reminded of a quarter without an update; an entry only counts.'),
  'reg.school': part('Nobody is reminded of a quarter without an update of the school’s part.'),
  'vis.month': part('A missed visit is listed, and nobody is told of it.'),
  'vis.hs': part('A visit that is due is listed, and nobody is told of it.'),
  'vis.cq20': part('A visit that is due is listed, and nobody is told of it.'),
  'vis.track': part('The visitor’s kind is recorded: nobody owes the visits.'),
  'reg.village': part(
    'Only what is abnormal goes up by itself; the township reads the rest on the file.',
  ),
  'reg.link': part(
    'The numbers are entered by hand: no system sends them, and no feed gives them.',
  ),
};
