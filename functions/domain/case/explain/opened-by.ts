import { partsOfDuty } from '#domain/ids';
import type { Duty } from '../duty.ts';
import type { CaseEvent } from '../event.ts';

/** Whether a duty comes behind another in its response: of the same parent, where both name one. */
const isBehind = (
  { episodeId, subject }: Duty,
  ended: Duty['id'],
  before: readonly string[] | undefined,
): boolean => {
  const of = partsOfDuty(ended);
  if (of.episodeId !== episodeId || (before && !before.includes(of.step))) return false;
  return !subject || !of.subject || subject === of.subject;
};

/**
 * What opened a duty: the latest end of a duty before it in the machine, or what began the response.
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
  const isFirst = before?.length === 0;
  const cause = earlier.findLast(({ fact }) => {
    if (fact.type === 'ReportReceived' || fact.type === 'CaseReopened') return isFirst;
    return fact.type === 'DutyEnded' && !isFirst && isBehind(duty, fact.data.dutyId, before);
  });
  return { event: cause?.seq ?? opening?.seq ?? 0, type: cause?.fact.type ?? 'DutyOpened' };
};
