import * as z from 'zod';
import { DutyEnded } from '#domain/duty/facts';
import type { Episode } from '#domain/episode/episode';
import type { Event } from '#domain/history/event';
import type { DataOf } from '#domain/history/fact';
import { partsOfDuty } from '#domain/ids';
import { Act } from '#schemas/codes/act';
import { dutyTypeOf, isDutyCode } from '#schemas/duties/index';
import type { EpisodeId } from '#schemas/ids';
import type { OfPerson } from '#schemas/of-person';
import { Subject } from '#schemas/subject';
import { Instant } from '#schemas/time';
import { type NamedPerson, namedInFact, noted } from './named-in-fact.ts';
import type { Note } from './person.ts';

type Ended = DataOf<typeof DutyEnded>;
type Episodes = Readonly<Record<string, Pick<Episode, 'parents' | 'persons'>>>;

const Subjects = z.array(Subject);
const Acts = z.array(Act);

const ofPersonIn = ({ dutyId, outcome, by }: Ended): OfPerson | undefined => {
  const { step } = partsOfDuty(dutyId);
  if ('rule' in by || !isDutyCode(step)) return undefined;
  return dutyTypeOf(step).outcomes[outcome]?.ofPerson;
};

/** The persons towards whom an outcome is; none for those whom nobody named. */
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
  return towards(ofPerson, ended, episodes).map((subject) => noted(subject, at, notes));
};

/** The episode whose parents an event is about; it may have left the state before the event is read. */
export const episodeNamed = ({ fact }: Pick<Event, 'fact'>): EpisodeId | undefined =>
  DutyEnded.is(fact) && ofPersonIn(fact.data)?.towards === 'episode'
    ? partsOfDuty(fact.data.dutyId).episodeId
    : undefined;

/** The guardians and accused about whom an event of a case says something, by codes, dates and pseudonyms only. */
export const peopleInEvent = (
  event: Pick<Event, 'fact' | 'at'>,
  episodes: Episodes,
): readonly NamedPerson[] =>
  DutyEnded.is(event.fact) ? inOutcome(event.fact.data, event.at, episodes) : namedInFact(event);
