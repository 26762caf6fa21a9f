import type { Alert } from '#domain/alerts/alert';
import type { Duty } from '#domain/duty/duty';
import type { World } from '#test/fakes/a-world';
import { dutiesIn } from '#test/fakes/what-happened';
import type { MustKnow } from './must-know.ts';

/** The moment at which an office learned something, and the moment at which it had happened. */
export interface Learned {
  readonly duty: string;
  readonly happenedAt: string;
  /** Absent if the office was never told. */
  readonly at?: string | undefined;
}

interface Played {
  readonly world: World;
  readonly alerts: readonly Alert[];
}

const LATE = ['remind', 'review', 'due', 'superior', 'leading-group'];

const isAbout = ({ what }: MustKnow, { occasion }: Alert): boolean => {
  if (what === 'late') return LATE.some((rung) => occasion.startsWith(rung));
  return occasion.startsWith(what);
};

/** The statuses under which an office knows: it was handed a text, or saw the duty where it acted. */
const TOLD: readonly string[] = ['handed_over', 'shown'];

const toldAt = ({ history, channel }: Alert): readonly string[] => {
  const told = history.find(({ status }) => TOLD.includes(status));
  return channel === 'sms' && told ? [told.at] : [];
};

const whenIt = ({ what }: MustKnow, { openedAt, ended, noted }: Duty): string => {
  if (what === 'ended') return ended?.at ?? openedAt;
  return what === 'noted' ? (noted?.at ?? openedAt) : openedAt;
};

/** For each duty that the entry speaks of: the first moment at which its office was told by SMS, of its notes the last. A duty that a rule ended is nobody's. */
export const learnedIn = ({ world, alerts }: Played, entry: MustKnow): readonly Learned[] =>
  dutiesIn(world)
    .filter(({ type, ended }) => type === entry.of && !(ended && 'rule' in ended.by))
    .map((duty) => {
      const own = alerts.filter(
        (alert) =>
          alert.dutyId === duty.id && alert.office === entry.office && isAbout(entry, alert),
      );
      const told = own.flatMap(toldAt).toSorted();
      const at = entry.what === 'noted' ? told.at(-1) : told[0];
      return { duty: duty.id, happenedAt: whenIt(entry, duty), at };
    });
