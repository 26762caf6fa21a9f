import { occasionOf } from '#domain/alerts/occasion';
import { type Candidate, candidatesOf, firstRank } from '#domain/alerts/recipients';
import type { WorkerPorts } from '#domain/world';
import type { Recipient } from '#schemas/ladder';
import type { Instant } from '#schemas/time';
import type { Onwards, Telling } from './owe.ts';
import { unansweredOf } from './told-before.ts';

/**
 * The person with whom the search for a recipient begins. A rung goes to a holder of the office who has not been told
 * of the duty yet, so that a telephone that is off is not asked twice while another is never asked.
 */
export const whoIsFirst = async (
  { store }: WorkerPorts,
  recipient: Recipient,
  { duty, occasion, line: [office, ...above], urgent }: Telling,
  at: Instant,
): Promise<Partial<Onwards>> => {
  const candidates = candidatesOf(office ? [office, ...above] : [], at);
  const from = firstRank(recipient, candidates);
  if (recipient !== 'owner' || !occasionOf(occasion).rung || !urgent || !office) return { from };
  const all = await unansweredOf(store, office.id);
  const told = new Set(
    all
      .filter(({ dutyId, channel }) => dutyId === duty.id && channel === 'sms')
      .filter(({ status }) => status !== 'shown')
      .map((alert) => alert.recipient),
  );
  const isHolder = ({ standing }: Candidate) => standing === 'on_duty' || standing === 'holder';
  const isLeft = candidates.some((each) => isHolder(each) && !told.has(each.officer));
  return isLeft && !duty.acknowledged ? { from, told } : { from };
};
