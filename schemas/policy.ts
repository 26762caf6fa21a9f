import * as z from 'zod';
import { ClauseKey } from './clauses.ts';
import { EmergencySituation } from './codes/emergency-situation.ts';
import { Post } from './codes/post.ts';
import { LocalDate } from './time.ts';

const Text = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });

/** A document's short name: `HS17`, `MR20`. */
const DocCode = z.string().regex(/^[A-Z]{2,5}\d{0,2}$/);

/** The source of a value: document and section, and the clause key of the local notices. */
export const Basis = z.strictObject({
  doc: DocCode,
  section: z.string().min(1),
  clause: ClauseKey.optional(),
});
export type Basis = z.infer<typeof Basis>;

/** A citation of a duty; one for some situations does not count for others. */
const DutyBasis = Basis.extend({ for: z.array(EmergencySituation).min(1).optional() });
export type DutyBasis = z.infer<typeof DutyBasis>;

/** First and last day in force, both included. */
const inForce = { from: LocalDate.optional(), to: LocalDate.optional() };

/** A setting that the layer states; its value is checked against `settings.ts` by the checker. */
export const Statement = z.strictObject({
  value: z.json(),
  basis: z.array(Basis),
  ...inForce,
  note: Text.optional(),
});
export type Statement = z.infer<typeof Statement>;

/** A setting that a notice mentions without a number. It hides nothing in the layers below. */
export const Silence = z.strictObject({
  silent: Text,
  basis: z.array(Basis).min(1),
  ...inForce,
});
export type Silence = z.infer<typeof Silence>;

/** Whether a duty is owed, and for which situations, if a notice requires it only for some. */
export const DutyStatement = z.strictObject({
  inForce: z.boolean(),
  /** The situations for which the notice requires it; all if absent. */
  for: z.array(EmergencySituation).min(1).optional(),
  /** The machines in which the notice requires it; all if absent. */
  in: z.array(z.string()).min(1).optional(),
  /** The body that the sentence obliges, if it is not the one of the duty's type. */
  owner: Post.optional(),
  basis: z.array(DutyBasis),
  ...inForce,
  note: Text.optional(),
});
export type DutyStatement = z.infer<typeof DutyStatement>;

/** One entry or several; a change on a date is a second entry with its own `from`. */
const oneOrMore = <T extends z.ZodType>(type: T) => z.union([type, z.array(type).min(1)]);

/**
 * A question that a text leaves open and the deployer's legal office decides. The product shows it, together with its
 * own reading until then.
 */
export const Question = z.strictObject({
  about: z.array(ClauseKey).min(1),
  question: Text,
  reading: Text,
  basis: z.array(Basis).min(1),
});
export type Question = z.infer<typeof Question>;

/**
 * The units that a notice names for a section 牵头单位、责任单位: they coordinate and receive copies. The body that the
 * sentence itself names still owes the duty.
 */
export const Units = z.strictObject({
  doc: DocCode,
  section: z.string().min(1),
  lead: z.array(Post),
  responsible: z.array(Post),
});
export type Units = z.infer<typeof Units>;

/**
 * The kinds of layer. The law applies in every deployment; a notice adds to it; a deployment decides what they leave
 * open. A proposal is the product's own: it applies only if none of the others has a statement, and only in a
 * deployment that extends it. For a duty that law or notices require in some situations it may fill the gap by naming
 * the other situations.
 */
export const PackKind = z.enum(['national', 'notice', 'proposal', 'deployment']);
export type PackKind = z.infer<typeof PackKind>;

export const PackName = z.string().regex(/^[a-z][a-z0-9-]{1,39}$/);

/** One layer of the law as data: a file in `policies/`. */
export const Pack = z.strictObject({
  pack: PackName,
  title: Text,
  kind: PackKind,
  /** The layers below, furthest first. */
  extends: z.array(PackName).default([]),
  /** First and last day of the whole layer; an entry may narrow it. */
  ...inForce,
  /** The documents that its citations name. */
  docs: z
    .record(DocCode, z.strictObject({ title: Text, number: z.string().min(1).optional() }))
    .default({}),
  /** The questions that its text leaves open, for the deployer's legal office. */
  questions: z.array(Question).default([]),
  units: z.array(Units).default([]),
  settings: z.record(z.string(), oneOrMore(z.union([Statement, Silence]))),
  duties: z.record(z.string(), oneOrMore(DutyStatement)).default({}),
});
export type Pack = z.infer<typeof Pack>;
