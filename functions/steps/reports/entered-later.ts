import type { Door } from '#schemas/codes/door';
import type { Instant } from '#schemas/time';
import type { Tools } from '../command.ts';

/** Doors at which somebody took the report before an officer entered it. */
const takenByHand: readonly Door[] = ['telephone', 'in_person', 'letter', 'roster'];

interface Entered {
  readonly door: Door;
  readonly reportedAt?: Instant | undefined;
}

/** Whether an officer enters what somebody else reported, by telephone, in person or by letter. */
export const isEnteredLater = (
  { door }: Pick<Entered, 'door'>,
  { officer }: Pick<Tools, 'officer'>,
) => officer !== undefined && takenByHand.includes(door);

/**
 * Since when the duties of a report run that an officer enters later: since it was made. That it was entered late is
 * no time won.
 */
export const sinceOf = (
  entered: Entered,
  tools: Pick<Tools, 'officer'>,
): { readonly since?: Instant } => {
  const { reportedAt } = entered;
  return reportedAt && isEnteredLater(entered, tools) ? { since: reportedAt } : {};
};
