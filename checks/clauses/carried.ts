import type { ClauseKey } from '#schemas/clauses';

/** A remark that people maintain about a clause. The tests that name the clause are read from the tests. */
export type Carried =
  /** Tests name it, and must go on naming it. */
  | { readonly by: 'tests' }
  /** A record is kept, and nothing else follows from it yet. */
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

const tests = { by: 'tests' } as const;
const record = (field: Field) => ({ by: 'record', field }) as const;
const people = (why: string) => ({ by: 'people', why }) as const;

/** People maintain this list; a clause that is missing here is not kept yet. */
export const carried: Readonly<Partial<Record<ClauseKey, Carried>>> = {
  'fam.entrust': tests,
  'fam.welfare': tests,

  'rep.who': record('report.reporter.kind:school'),
  'rep.mass': record('report.reporter.kind:womens_federation'),
  'rep.cd': record('report.reporter.kind:child_director'),
  'rep.sit': record('report.situations:living_alone_unsupervised'),
  'rep.time': record('report.noticedAt'),
  'rep.any': tests,
  'rep.content': record('report.infringement'),
  'rep.rolling': record('report.situations:one_parent_away_other_incapable'),
  'rep.citizen': record('report.reporter.kind:citizen'),
  'rep.privacy': tests,
  'rep.fail': tests,
  'rep.guide': people('Departments teach the reporters of their field; nothing of it is a case.'),
  'rep.assist': record('assist.recorded.assistance'),
  'rep.sys20': people('Departments set the mechanisms up; the product is what they may set up.'),
  'rep.hot': record('report.door:hotline'),
  'rep.line20': record('report.door:hotline'),

  'pol.accept': tests,
  'pol.alone': tests,
  'pol.notice': tests,
  'pol.incap': record('dispatch.found.situations:guardian_incapable_or_not_performing'),
  'pol.roster': record('dispatch.found.situations:unattended_or_other_parent_incapable'),
  'pol.fallback': record('compliance.trusteeNamed.capability'),
  'pol.missing': record('dispatch.found.situations:missing'),
  'pol.dv': record('dispatch.found.situations:domestic_violence'),
  'pol.harm': record('dispatch.found.situations:unlawful_infringement'),
  'pol.evid': record('dispatch.found.measures'),
  'pol.contact': tests,
  'pol.aid': record('assess.concluded.services:legal_aid'),
  'pol.school': record('assess.concluded.services:school_transfer'),
  'pol.medical': record('assess.concluded.services:medical_treatment'),

  'cus.escort': tests,
  'cus.notify': tests,
  'cus.receive': tests,
  'cus.form': tests,
  'cus.admit': tests,
  'cus.services': tests,
  'cus.inst20': tests,
  'cus.cwi20': tests,
  'cus.cq20': tests,
  'cus.shelter': tests,
  'cus.send20': people(
    'Two governments share the costs and papers of an orphan in a regional institution; a case only says who answers for a child and who raises it.',
  ),

  'ass.joint': tests,
  'ass.services': tests,
  'ass.coop': tests,
  'ass.file': record('assess.concluded.guardianship'),

  'int.aband': tests,
  'int.aband2': tests,
  'int.aband3': tests,
};
