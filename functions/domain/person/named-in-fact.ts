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

/** A person by their place in the child's file; they may be named there for the first time. */
interface InPlace {
  readonly slot: Slot;
  readonly role: PersonRole;
  /** The pseudonym of the person's number. */
  readonly person?: string;
}

/** A person who already has a place in the child's file. */
interface Known {
  readonly id: PersonId;
}

/** The notes that an event of a case adds for one person. */
export type NamedPerson = (InPlace | Known) & { readonly notes: readonly Note[] };

/** Notes about a parent, who may be named for the first time, or about a person already in the file. */
export const noted = (subject: Subject, at: Instant, notes: readonly Note[]): NamedPerson => {
  const { data: role } = Parent.safeParse(subject);
  if (!role) return { id: PersonId.parse(subject), notes };
  return { slot: slotOf(role), role, notes: [{ kind: 'role', code: role, at }, ...notes] };
};

/** Accused parents keep their place in the file; other accused have one by the pseudonym of their number. */
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

/**
 * Notes an act against one guardian that is recorded by itself and not as a duty's outcome: anybody may record a
 * petition.
 */
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

/**
 * Notes petitions against a guardian and the court's decisions; a guardian relieved without a fault has no revocation.
 */
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

/** An act that a person has recorded by hand, against each person whom it names. */
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

/** The persons about whom a fact other than a duty's end says something. */
export const namedInFact = ({ fact, at }: Pick<Event, 'fact' | 'at'>): readonly NamedPerson[] => {
  if (InterventionRecorded.is(fact)) return recorded(fact.data);
  return AccusedNamed.is(fact) ? accused(fact.data, at) : inProceedings(fact);
};
