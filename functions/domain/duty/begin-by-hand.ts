import type { LocalContext } from '#domain/context';
import { startEpisode } from '#domain/episode/start-episode';
import type { Complaint } from '#domain/errors';
import type { Draft } from '#domain/history/fact';
import { Parent } from '#schemas/codes/parent';
import { type DutyCode, dutyTypeOf } from '#schemas/duties/index';
import type { PersonId } from '#schemas/ids';
import type { MachineName } from '#schemas/machines';
import type { Subject } from '#schemas/subject';
import type { Instant } from '#schemas/time';
import type { Carrier } from './carrier.ts';

export interface Begins {
  readonly type: DutyCode;
  readonly machine: MachineName;
  readonly subject?: Subject | undefined;
  readonly since?: Instant | undefined;
}

/** The parents and the other persons among these. */
export const partSubjects = (subjects: readonly Subject[]) => ({
  parents: subjects.filter((each): each is Parent => Parent.safeParse(each).success),
  persons: subjects.filter((each): each is PersonId => !Parent.safeParse(each).success),
});

/** The reasons why a machine cannot be begun in this way. */
export const againstBeginning = (
  { open }: Pick<Carrier, 'open'>,
  { type, machine, subject }: Begins,
  { policy }: Pick<LocalContext, 'policy'>,
): readonly Complaint[] => {
  const against = (zh: string, en: string) => [{ path: '/type', given: type, zh, en }];
  const isOpen = open.some((duty) => duty.type === type && duty.subject === subject);
  return [
    ...(isOpen
      ? subject
        ? against('对此人的此职责已在办理中', 'it is open already towards this person')
        : against('此职责已在办理中', 'it is open already')
      : []),
    ...(policy.inForce(type, { machine, situations: [] }).inForce
      ? []
      : against('本地规定没有此职责', 'the rules here do not have it')),
  ];
};

/**
 * Begins an episode towards one person, because acts against one guardian are not acts against another; or towards
 * nobody in particular, if its duties are not owed towards each parent.
 */
export const beginByHand = (
  { id: caseId, begun }: Pick<Carrier, 'id' | 'begun'>,
  { type, machine, subject, since }: Begins,
  context: LocalContext,
): readonly Draft[] =>
  startEpisode(
    {
      caseId,
      begun,
      machine,
      since,
      basis: dutyTypeOf(type).basis,
      ...partSubjects(subject ? [subject] : []),
    },
    context,
  );
