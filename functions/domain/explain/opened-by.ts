import type { CaseEvent } from '#domain/composed/case';
import type { Duty } from '#domain/duty/duty';
import { partsOfDuty } from '#domain/ids';

/** Whether a duty comes after another in its episode; where both name a parent, only for the same parent. */
const isBehind = (
  { episodeId, subject }: Duty,
  ended: Duty['id'],
  before: readonly string[] | undefined,
): boolean => {
  const of = partsOfDuty(ended);
  if (of.episodeId !== episodeId || (before && !before.includes(of.step))) return false;
  return !subject || !of.subject || subject === of.subject;
};

/** Whether the event is an act of a person or the start of an episode, and not the end of a duty by a rule. */
const begins = ({ fact }: CaseEvent): boolean =>
  fact.type === 'ReportReceived' ||
  fact.type === 'CaseReopened' ||
  fact.type === 'SituationFound' ||
  (fact.type === 'DutyEnded' && 'officer' in fact.data.by);

/** The event that opened a first duty of an episode: a further report, or the event that began the episode. */
const beginningOf = ({ episodeId }: Duty, earlier: readonly CaseEvent[]) => {
  const cause = earlier.findLast(
    ({ fact }) =>
      fact.type === 'ReportReceived' ||
      (fact.type === 'EpisodeStarted' && fact.data.episodeId === episodeId),
  );
  if (cause?.fact.type !== 'EpisodeStarted') return cause;
  return earlier.findLast((event) => event.seq < cause.seq && begins(event));
};

/**
 * The event that opened a duty: the latest end of a duty before it in the machine, or the event that began its
 * episode.
 *
 * @param before - nothing for a duty that is in no machine: the end before it opened it.
 */
export const openedBy = (
  duty: Duty,
  before: readonly string[] | undefined,
  events: readonly CaseEvent[],
) => {
  const opening = events.find(
    ({ fact }) => fact.type === 'DutyOpened' && fact.data.duty.id === duty.id,
  );
  const earlier = events.filter(({ seq }) => seq < (opening?.seq ?? 0));
  const cause =
    before?.length === 0
      ? beginningOf(duty, earlier)
      : earlier.findLast(
          ({ fact }) => fact.type === 'DutyEnded' && isBehind(duty, fact.data.dutyId, before),
        );
  return { event: cause?.seq ?? opening?.seq ?? 0, type: cause?.fact.type ?? 'DutyOpened' };
};
