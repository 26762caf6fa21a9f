import type * as z from 'zod';
import { type FieldRole, roleOf } from './field-role.ts';
import type { Label } from './label.ts';

/** The parts of a form, in their order: an officer tells what happened, who, where, by which papers, and why. */
export const GROUPS = {
  what: { zh: '情况', en: 'What' },
  who: { zh: '人员', en: 'Who' },
  where: { zh: '地点', en: 'Where' },
  papers: { zh: '文书', en: 'Papers' },
  why: { zh: '理由', en: 'Why' },
} as const satisfies Readonly<Record<string, Label>>;

export type FormGroup = keyof typeof GROUPS;

const byRole: Readonly<Partial<Record<FieldRole, FormGroup>>> = {
  office: 'who',
  officer: 'who',
  carer: 'who',
  person: 'who',
  place: 'where',
};

/** The fields that are not in the group `what`, by name: a name means the same in every form. */
const named: Readonly<Record<Exclude<FormGroup, 'what'>, string>> = {
  who: `accused appointed appointedName appointedParent careMeanwhile careTonight carer child copyTo copyToParent
    court handedBy lawyer namedPerson parents participants petitioner petitionerName present proposed proposedParent
    receivedBy receiver relation school seenBy signatories takenBy to toldTo towards trustee visitor whom willing`,
  where: 'apartFromAccused beyondCapacity hospital place whereNow',
  papers: `admission agreement answerReference appraisal caseReference petitionReference policeCopy record
    registerReference supportReference`,
  why: 'ageShownBy cannotReturn childNotHeard childView evidence ground grounds law ownView reason why',
};

const byName = new Map(
  (['who', 'where', 'papers', 'why'] as const).flatMap((group) =>
    named[group].split(/\s+/).map((name) => [name, group] as const),
  ),
);

export const groupOf = (name: string, field: z.core.$ZodType): FormGroup =>
  byRole[roleOf(field) ?? 'moment'] ?? byName.get(name) ?? 'what';

const order = Object.keys(GROUPS);

/** The fields by their groups; within a group in the order in which they are declared. */
export const inGroups = <T>(fields: readonly (readonly [FormGroup, T])[]) =>
  fields.toSorted(([one], [other]) => order.indexOf(one) - order.indexOf(other));
