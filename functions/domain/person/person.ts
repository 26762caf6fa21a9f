import * as z from 'zod';
import { partitionOf } from '#domain/ids';
import { record } from '#domain/record';
import { Act } from '#schemas/codes/act';
import { Body } from '#schemas/codes/body';
import { EmergencySituation } from '#schemas/codes/emergency-situation';
import { PersonRole } from '#schemas/codes/person-role';
import { PersonState } from '#schemas/codes/person-state';
import { CaseId, DivisionCode, FileId, PersonId } from '#schemas/ids';
import { Instant } from '#schemas/time';
import { Slot } from './slot.ts';
import { PersonKnown } from './word.ts';

/** The number of the shape in which a person's state is stored; every change of the shape gets a new number. */
export const PERSON_SHAPE = 1;

/** A person in one child's file: codes and dates, and nothing personal. */
export const Person = z.object({
  shape: z.literal(PERSON_SHAPE),
  id: PersonId,
  /** The child's file in which the person has their place. */
  file: FileId,
  slot: Slot,
  role: PersonRole,
  county: DivisionCode,
  division: DivisionCode,
  /** The policy pack of the case that named the person first. */
  pack: z.string(),
  openedAt: Instant,
  /** The pseudonym of the number that names the person. */
  person: z.string().optional(),
  /** The known fields of the person's identity, the proof of each, and whether it is disputed. */
  known: PersonKnown,
  /** The same person in another child's file, who leads. */
  follows: PersonId.optional(),
  /** The same person in other children's files. */
  followers: z.array(PersonId),
  seq: z.number().int(),
  hash: z.string(),
});
export type Person = z.infer<typeof Person>;

/** The person with this number; of several who are the same, the one who leads. */
export const personOfNumberRecord = record({
  name: 'personOfNumber',
  schema: z.object({ person: z.string(), personId: PersonId }),
  at: (person: string) => ({ pk: `CITIZEN#${person}`, sk: 'PERSON' }),
  idOf: ({ person }) => [person] as const,
});

/** The persons of a child's file, each at their place. */
export const personOfFileRecord = record({
  name: 'personOfFile',
  schema: z.object({ fileId: FileId, slot: Slot, personId: PersonId }),
  at: (fileId: FileId, slot: Slot) => ({ pk: partitionOf(fileId), sk: `PERSON#${slot}` }),
  idOf: ({ fileId, slot }) => [fileId, slot] as const,
});

/** One note about a person from a case's event: a role, an act against them, or a state from a moment on. */
export const Note = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('role'), code: PersonRole, at: Instant }),
  z.object({
    kind: z.literal('act'),
    code: Act,
    at: Instant,
    /** The bodies that did the act, and the conduct that it responds to, if a person has recorded them. */
    by: z.array(Body).optional(),
    conduct: EmergencySituation.optional(),
  }),
  z.object({
    kind: z.literal('state'),
    code: PersonState,
    at: Instant,
    until: Instant.optional(),
  }),
]);
export type Note = z.infer<typeof Note>;

/** A line of a person's ledger; its key names the event that it comes from, so that it is added once. */
export const LedgerLine = z.object({
  personId: PersonId,
  caseId: CaseId,
  /** The number of the event in the case. */
  seq: z.number().int(),
  note: Note,
});
export type LedgerLine = z.infer<typeof LedgerLine>;

type LineKey = readonly [
  personId: PersonId,
  caseId: CaseId,
  seq: number,
  of: Pick<Note, 'kind' | 'code'>,
];

export const ledgerRecord = record({
  name: 'ledgerLine',
  schema: LedgerLine,
  at: (...[personId, caseId, seq, { kind, code }]: LineKey) => ({
    pk: partitionOf(personId),
    sk: `NOTE#${caseId}#${String(seq).padStart(6, '0')}#${kind}.${code}`,
  }),
  idOf: ({ personId, caseId, seq, note }) => [personId, caseId, seq, note] as const,
});
