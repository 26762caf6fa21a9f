import type { CaseEvent } from '#domain/composed/case';
import { partsOfDuty } from '#domain/ids';
import type { Outcome } from './command.ts';
import { featuresOf, isQuestion, kindOfDeed } from './kinds.ts';
import type { Taste } from './taking.ts';
import type { Seen } from './watching.ts';

/** Up to this many deeds of a kind are all played again, and of the others one in so many. */
const ALL_UP_TO = 50;
const THEN_ONE_IN = 10;

/** The number of commands kept for each result. */
const OF_ONE_SHAPE = 2;
const OF_ONE_NAME = 1;

const counter = () => {
  const counts = new Map<string, number>();
  return {
    counts,
    next: (name: string): number => {
      const n = (counts.get(name) ?? 0) + 1;
      counts.set(name, n);
      return n;
    },
  };
};

/** Chooses the commands to keep: the first few with each result, and one in each pack. */
export const commandTaste = () => {
  const kinds = counter();
  const features = counter();
  let played = 0;
  const isNovel = ({ deed, found }: Seen, outcome: Outcome, pack: string): boolean => {
    const isAsked = isQuestion(deed.step);
    const most = isAsked ? OF_ONE_NAME : OF_ONE_SHAPE;
    const novel = featuresOf(deed, outcome).filter((name) => features.next(name) <= most);
    const refused = outcome.refusal?.code ?? '';
    const inPack = `${pack} ${found.inForce} ${kindOfDeed(deed)} ${refused}`;
    return novel.length > 0 || features.next(inPack) <= 1;
  };
  const taste: Taste = {
    wants: (kind) => {
      const n = kinds.next(kind);
      return n <= ALL_UP_TO || n % THEN_ONE_IN === 0;
    },
    keeps: (...outcome) => {
      played += 1;
      return isNovel(...outcome);
    },
  };
  return { taste, played: () => played, kinds: () => features.counts.size };
};

/** The kind of an event, whichever case it belongs to. */
export const labelOf = ({ fact }: Pick<CaseEvent, 'fact'>): string => {
  const { type, data } = fact;
  if (type === 'DutyOpened') return `${type} ${data.duty.type}`;
  if (type === 'DutyEnded')
    return `${type} ${partsOfDuty(data.dutyId).step} ${data.outcome} ${'rule' in data.by && data.by.rule}`;
  if (type === 'RungPassed') return `${type} ${data.rung}`;
  return 'machine' in data ? `${type} ${data.machine}` : type;
};

/** The number of histories kept for each pair of consecutive events. */
const OF_ONE_PAIR = 1;

/** Chooses the histories to keep whole: those with a new pair of consecutive events. */
export const historyTaste = () => {
  const pairs = counter();
  return (events: readonly CaseEvent[]): boolean => {
    const labels = events.map(labelOf);
    const own = new Set(labels.map((label, index) => `${labels[index - 1] ?? ''} > ${label}`));
    return [...own].filter((pair) => pairs.next(pair) <= OF_ONE_PAIR).length > 0;
  };
};
