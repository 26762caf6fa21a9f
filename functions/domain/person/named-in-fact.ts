import { AccusedNamed } from '#domain/case/facts';
import {
  GuardianshipEnded,
  PetitionFiled,
  RestorationEnded,
} from '#domain/case/guardianship-facts';
import { InterventionRecorded } from '#domain/case/intervention-facts';
import type { Event } from '#domain/history/event';
import type { DataOf } from '#domain/history/fact';
import type { Act } from '#schemas/codes/act';
import { Parent } from '#schemas/codes/parent';
import type { PersonRole } from '#schemas/codes/person-role';
import { PersonId } from '#schemas/ids';
import type { Subject } from '#schemas/subject';
import type { Instant } from '#schemas/time';
import type { Note } from './person.ts';
import { type Slot, slotOf } from './slot.ts';

/** Somebody by their place in the child's file, which may be named now for the first time. */
interface InPlace {
  readonly slot: Slot;
  readonly role: PersonRole;
  /** The pseudonym of the number that names them. */
  readonly person?: string;
}

/** Somebody who has a place in the child's file already. */
interface Known {
  readonly id: PersonId;
}

/** The notes that an event of a case brings to one person. */
export type NamedPerson = (InPlace | Known) & { readonly notes: readonly Note[] };

/** Notes of a parent, who may be named now for the first time, or of somebody whom the file has already. */
export const noted = (subject: Subject, at: Instant, notes: readonly Note[]): NamedPerson => {
  const { data: role } = Parent.safeParse(subject);
  if (!role) return { id: PersonId.parse(subject), notes };
  return { slot: slotOf(role), role, notes: [{ kind: 'role', code: role, at }, ...notes] };
};

/** Parents who are accused keep their place in the file; others have one by the pseudonym of their number. */
const accused = (
  { parents, persons }: DataOf<typeof AccusedNamed>,
  at: Instant,
): readonly NamedPerson[] => {
  const notes: readonly Note[] = [{ kind: 'role', code: 'accused', at }];
  return [
    ...parents.map((role) => ({ slot: slotOf(role), role, notes })),
    ...persons.map((person) => ({
      slot: slotOf('accused', person),
      role: 'accused' as const,
      person,
      notes,
    })),
  ];
};

/** An act against one guardian that no duty's outcome alone brings: a petition may be recorded by anybody. */
const against = (role: Parent, act: Act, at: Instant): readonly NamedPerson[] => [
  {
    slot: slotOf(role),
    role,
    notes: [
      { kind: 'role', code: role, at },
      { kind: 'act', code: act, at },
    ],
  },
];

/** What a court is asked, and decides, about a guardian; who is relieved without a fault has no revocation. */
const inProceedings = (fact: Event['fact']): readonly NamedPerson[] => {
  if (PetitionFiled.is(fact)) return against(fact.data.guardian, 'petition', fact.data.at);
  if (RestorationEnded.is(fact) && fact.data.how === 'restored')
    return against(fact.data.guardian, 'guardianship_restoration', fact.data.at);
  if (!GuardianshipEnded.is(fact)) return [];
  const { guardian, at, how } = fact.data;
  return against(
    guardian,
    how === 'revoked' ? 'guardianship_revocation' : 'guardian_reappointment',
    at,
  );
};

/** An act that a person has recorded by hand, against each whom it names. */
const recorded = ({
  against: subjects,
  act: code,
  at,
  by,
  conduct,
}: DataOf<typeof InterventionRecorded>): readonly NamedPerson[] => {
  const act = { kind: 'act', code, at, by, ...(conduct && { conduct }) } as const;
  return subjects.map((subject) => noted(subject, at, [act]));
};

/** The persons of whom a fact that is no end of a duty says something. */
export const namedInFact = ({ fact, at }: Pick<Event, 'fact' | 'at'>): readonly NamedPerson[] => {
  if (InterventionRecorded.is(fact)) return recorded(fact.data);
  return AccusedNamed.is(fact) ? accused(fact.data, at) : inProceedings(fact);
};
