import * as z from 'zod';
import { AccusedNamed } from '#domain/case/facts';
import { GuardianshipEnded, PetitionFiled } from '#domain/case/guardianship-facts';
import { DutyEnded } from '#domain/duty/facts';
import type { Episode } from '#domain/episode/episode';
import type { Event } from '#domain/history/event';
import type { DataOf } from '#domain/history/fact';
import { partsOfDuty } from '#domain/ids';
import { Act } from '#schemas/codes/act';
import { Parent } from '#schemas/codes/parent';
import type { PersonRole } from '#schemas/codes/person-role';
import { dutyTypeOf, isDutyCode } from '#schemas/duties/index';
import { type EpisodeId, PersonId } from '#schemas/ids';
import type { OfPerson } from '#schemas/of-person';
import { Subject } from '#schemas/subject';
import { Instant } from '#schemas/time';
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

type Ended = DataOf<typeof DutyEnded>;
type Episodes = Readonly<Record<string, Pick<Episode, 'parents' | 'persons'>>>;

const Subjects = z.array(Subject);
const Acts = z.array(Act);

const ofPersonIn = ({ dutyId, outcome, by }: Ended): OfPerson | undefined => {
  const { step } = partsOfDuty(dutyId);
  if ('rule' in by || !isDutyCode(step)) return undefined;
  return dutyTypeOf(step).outcomes[outcome]?.ofPerson;
};

/** The persons towards whom an outcome is; of those whom nobody named, none. */
const towards = (
  { towards: where }: OfPerson,
  { dutyId, fields }: Ended,
  episodes: Episodes,
): readonly Subject[] => {
  const { episodeId, subject } = partsOfDuty(dutyId);
  const { parents = [], persons = [] } = episodes[episodeId] ?? {};
  if (where === 'episode') return [...parents, ...persons];
  const named = where ? fields[where] : undefined;
  return Subjects.safeParse(named ?? [subject]).data ?? [];
};

const notesOf = (
  { act, state }: OfPerson,
  { fields }: Ended,
  recordedAt: Instant,
): readonly Note[] => {
  const at = Instant.safeParse(fields.at).data ?? recordedAt;
  const done =
    Acts.safeParse([typeof act === 'object' ? fields[act.field] : act].flat()).data ?? [];
  return [
    ...done.map((code) => ({ kind: 'act', code, at }) as const),
    ...(state ? [{ kind: 'state', code: state, at } as const] : []),
  ];
};

const inOutcome = (ended: Ended, at: Instant, episodes: Episodes): readonly NamedPerson[] => {
  const ofPerson = ofPersonIn(ended);
  if (!ofPerson) return [];
  const notes = notesOf(ofPerson, ended, at);
  return towards(ofPerson, ended, episodes).map((subject) => {
    const { data: role } = Parent.safeParse(subject);
    if (!role) return { id: PersonId.parse(subject), notes };
    return { slot: slotOf(role), role, notes: [{ kind: 'role', code: role, at }, ...notes] };
  });
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
  if (!GuardianshipEnded.is(fact)) return [];
  const { guardian, at, how } = fact.data;
  return against(
    guardian,
    how === 'revoked' ? 'guardianship_revocation' : 'guardian_reappointment',
    at,
  );
};

/** The episode for whose parents an event is: it may have left the state before the event is read. */
export const episodeNamed = ({ fact }: Pick<Event, 'fact'>): EpisodeId | undefined =>
  DutyEnded.is(fact) && ofPersonIn(fact.data)?.towards === 'episode'
    ? partsOfDuty(fact.data.dutyId).episodeId
    : undefined;

/** The guardians and accused of whom an event of a case says something, by codes, dates and pseudonyms alone. */
export const peopleInEvent = (
  { fact, at }: Pick<Event, 'fact' | 'at'>,
  episodes: Episodes,
): readonly NamedPerson[] => {
  if (DutyEnded.is(fact)) return inOutcome(fact.data, at, episodes);
  return AccusedNamed.is(fact) ? accused(fact.data, at) : inProceedings(fact);
};
