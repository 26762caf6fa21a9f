import type { Complaint } from '#domain/errors';
import type { Draft } from '#domain/history/fact';
import { complaint } from '#domain/input/complaint';
import {
  FollowerLeft,
  FollowerTaken,
  FollowingBegun,
  FollowingEnded,
  PersonNamed,
} from './facts.ts';
import type { Person } from './person.ts';

type Joined = Pick<Person, 'person' | 'follows' | 'followers'>;

const isJoined = ({ follows, followers }: Joined): boolean =>
  follows !== undefined || followers.length > 0;

/**
 * A person who was joined to others by their number cannot get another one, since that would join strangers: they must
 * be parted first.
 */
export const againstNaming = (
  person: Joined | undefined,
  number: string | undefined,
): readonly Complaint[] =>
  person && number !== undefined && number !== person.person && isJoined(person)
    ? [
        complaint('citizenId', 'a citizen id', [
          '此人已按另一证件号码与其他儿童档案中的人合并，请先拆分',
          'the person is joined to one in another child’s file by another number: part them first',
        ]),
      ]
    : [];

/** The last event of the leading person after their part of an act; the other's part refers to it. */
export type After = Pick<Person, 'id' | 'seq' | 'hash'>;

/** A person of another child's file follows this one from now on. */
export const takeFollower = ({ id: younger, seq }: Pick<Person, 'id' | 'seq'>): Draft => ({
  fact: FollowerTaken.of({ younger, seq }),
  basis: [],
});

/** Gives a person a number, if it differs from the earlier one; the person who has it already leads. */
export const namePerson = (
  { person: before }: Pick<Joined, 'person'>,
  person: string | undefined,
  elder: After | undefined,
): readonly Draft[] => {
  if (person === undefined || person === before) return [];
  const named = { fact: PersonNamed.of({ person, ...(before && { before }) }), basis: [] };
  if (!elder) return [named];
  const { id, seq, hash } = elder;
  return [named, { fact: FollowingBegun.of({ elder: id, seq, hash }), basis: [] }];
};

/** A person follows another who is the same, as somebody states. @param elder - after its own part */
export const follow = ({ id: elder, seq, hash }: After, reason: string): Draft => ({
  fact: FollowingBegun.of({ elder, seq, hash }),
  basis: [],
  personal: { reason },
});

/** A person stops following the leading one, and keeps a number of their own. @param elder - after its own part */
export const standAlone = (
  { person }: Pick<Person, 'person'>,
  { id: elder, seq, hash, person: theirs }: After & Pick<Person, 'person'>,
  reason: string,
): Draft => ({
  fact: FollowingEnded.of({
    elder,
    seq,
    hash,
    ...(person && person !== theirs && { person }),
  }),
  basis: [],
  personal: { reason },
});

/** The leading person loses a follower. */
export const leaveFollower = ({ id: younger, seq }: Pick<Person, 'id' | 'seq'>): Draft => ({
  fact: FollowerLeft.of({ younger, seq: seq + 1 }),
  basis: [],
});
