import { labelOf } from '#schemas/code-list';
import { PersonRole } from '#schemas/codes/person-role';
import type { FieldKey } from '#schemas/papers/paper';
import type { Instant } from '#schemas/time';
import { type Names, say, sayDate, type Table } from './say.ts';
import type { PaperSource } from './source.ts';

type Values = Readonly<Record<string, string | undefined>>;

/** Everything that a paper may show, as it was read from the case. */
export interface PaperFacts {
  readonly case: { readonly number: string; readonly division: string };
  readonly child: Values;
  /** The person concerned, as far as they are known. */
  readonly person: Values & { readonly role?: string | undefined };
  /** The source, with its personal fields opened. */
  readonly source: PaperSource;
  readonly office: { readonly name: string; readonly telephone: string };
  /** The office that recorded the source. */
  readonly recordedBy: string;
  readonly names: Names;
  /** The texts of the case that say where the child is, or with whom. */
  readonly whereabouts: readonly string[];
  /** The number and hash of the latest event that was read. */
  readonly version: { readonly seq: number; readonly hash: string };
  readonly at: Instant;
}

const SEX: Values = { female: '女', male: '男' };

const personValue = ({ person }: PaperFacts, name: string): string | undefined => {
  const { data: role } = PersonRole.safeParse(person.role);
  if (name === 'role') return role && labelOf(PersonRole, role).zh;
  if (name === 'telephone') return person.telephone?.replace(/^\+86/, '');
  return name === 'sex' ? SEX[person.sex ?? ''] : person[name];
};

const childValue = ({ child }: PaperFacts, name: string): string | undefined => {
  if (name === 'sex') return SEX[child.sex ?? ''];
  if (name !== 'birthDate') return child[name];
  const date = child.birthDate ?? child.birthAbout;
  return date && sayDate(date);
};

const saidValue = ({ source, names }: PaperFacts, name: string): string | Table => {
  const { fields, form, title } = source;
  const [duty = title.zh, outcome = ''] = title.zh.split('：');
  if (name === 'duty') return duty;
  if (name === 'outcome') return outcome;
  return say(fields[name], form.shape[name], names);
};

const fixed = (facts: PaperFacts): Readonly<Record<string, string>> => ({
  'case.number': facts.case.number,
  'case.division': facts.case.division,
  'office.name': facts.office.name,
  'office.telephone': facts.office.telephone,
  'recorded.office': facts.recordedBy,
});

/** The value of a field; an empty text where the facts have none. */
export const printed = (facts: PaperFacts, field: FieldKey): string | Table => {
  const [group, name = ''] = field.split('.');
  if (group === 'child') return childValue(facts, name) ?? '';
  if (group === 'person') return personValue(facts, name) ?? '';
  if (group === 'said') return saidValue(facts, name);
  return fixed(facts)[field] ?? '';
};
