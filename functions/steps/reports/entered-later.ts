import type { Door } from '#schemas/codes/door';
import type { Instant } from '#schemas/time';
import type { Tools } from '../command.ts';

/** The ways of reporting in which somebody received the report before an officer entered it. */
const takenByHand: readonly Door[] = ['telephone', 'in_person', 'letter', 'roster'];

interface Entered {
  readonly door: Door;
  readonly reportedAt?: Instant | undefined;
}

/** Whether an officer enters another person's report, which was made by telephone, in person or by letter. */
export const isEnteredLater = (
  { door }: Pick<Entered, 'door'>,
  { officer }: Pick<Tools, 'officer'>,
) => officer !== undefined && takenByHand.includes(door);

/**
 * The start of the clocks of a report that an officer enters later: the moment at which it was made. A late entry gains
 * no time.
 */
export const sinceOf = (
  entered: Entered,
  tools: Pick<Tools, 'officer'>,
): { readonly since?: Instant } => {
  const { reportedAt } = entered;
  return reportedAt && isEnteredLater(entered, tools) ? { since: reportedAt } : {};
};
