import { noteKinds } from '#schemas/code-words';
import type { Label } from '#schemas/label';
import type { Field, Kind } from '../form/schema.ts';
import { words } from '../words.ts';

const field = (name: string, kind: Kind, label: Label, change: Partial<Field> = {}): Field => ({
  name,
  label,
  kind,
  isRequired: true,
  isPersonal: false,
  isPast: false,
  choices: [],
  fields: [],
  ...change,
});

const text = (name: string, label: Label, maxLength: number): Field =>
  field(name, 'text', label, { isPersonal: true, maxLength });

/** The fields of acts that every duty has, whatever its type. */
export const untilAndWhy: readonly Field[] = [
  field('until', 'instant', words.until),
  text('reason', words.reason, 1000),
];

export const otherOffice: readonly Field[] = [
  field('office', 'pick', words.office, {
    pick: { route: '/offices', query: { division: '{county}' }, value: 'id', label: 'name' },
  }),
  text('reason', words.reason, 1000),
];

export const note: readonly Field[] = [
  field('kind', 'one', words.noteKind, {
    choices: noteKinds.map((value) => ({ value, label: { zh: value, en: value } })),
  }),
  field('at', 'instant', words.noteAt, { isPast: true }),
  text('text', words.noteText, 2000),
  field('promisedFor', 'instant', words.promisedFor, { isRequired: false }),
];

export const purpose: readonly Field[] = [text('purpose', words.purpose, 1000)];

export const whyResumed: readonly Field[] = [
  field('reason', 'line', words.reason, { isPersonal: true, maxLength: 200 }),
];
