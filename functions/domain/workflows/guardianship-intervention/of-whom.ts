import type { Duty } from '#domain/duty/duty';

/** The episode of an act, and the person towards whom it is. */
export type OfWhom = Pick<Duty, 'episodeId' | 'subject'>;

export const ofWhom = ({ episodeId, subject }: OfWhom): OfWhom => ({
  episodeId,
  ...(subject && { subject }),
});

export const keyOf = ({ episodeId, subject = '' }: OfWhom): string => `${episodeId}.${subject}`;

type All<T> = Readonly<Record<string, T>>;

/** A map with one entry changed, if it has that entry; an entry that was removed is not added again. */
export const withOne = <T>(
  all: All<T> | undefined,
  of: OfWhom,
  change: (one: T) => T,
): Record<string, T> | undefined => {
  const one = all?.[keyOf(of)];
  return one === undefined ? all : { ...all, [keyOf(of)]: change(one) };
};

/** A map without one entry; undefined if no other entry is left. */
export const withoutOne = <T>(all: All<T> = {}, of: OfWhom): Record<string, T> | undefined => {
  const { [keyOf(of)]: _ended, ...others } = all;
  return Object.keys(others).length > 0 ? others : undefined;
};
