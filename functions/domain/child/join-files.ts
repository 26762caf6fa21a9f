import type { Complaint } from '#domain/errors';
import type { Draft } from '#domain/history/fact';
import { complaint } from '#domain/input/complaint';
import type { FileId } from '#schemas/ids';
import { FollowerLeft, FollowerTaken, FollowingBegun, FollowingEnded } from './facts.ts';
import type { FileBase } from './file.ts';

/** The field that names the other child's file, and the file found there. */
export interface NamedFile {
  readonly field: string;
  readonly given: string;
  /** The file of a case that the officer sees; a hidden one is treated as missing. */
  readonly elder: FileBase | undefined;
  /** The files of which the officer sees a case: a reason given to the officer names no other file. */
  readonly seen: ReadonlySet<FileId>;
}

interface Reason {
  readonly holds: boolean;
  /** The files that a reason reveals beside the two. */
  readonly tellsOf?: readonly FileId[];
  readonly words: Words;
}

type Words = readonly [zh: string, en: string];

const UNSEEN: Words = [
  '档案现不能这样合并，请由县级公安机关或民政部门办理',
  'the files cannot be joined so: it is for the county police or civil affairs',
];

const reasonsAgainst = (younger: FileBase, elder: FileBase): readonly Reason[] => [
  { holds: younger.id === elder.id, words: ['已是同一份档案', 'it is the same file already'] },
  {
    holds: younger.county !== elder.county,
    words: ['不属同一县级区域', 'it is of another county'],
  },
  {
    holds: younger.follows !== undefined,
    tellsOf: younger.follows ? [younger.follows] : [],
    words: [
      '本案档案已并入其他档案，请先拆分',
      'this file follows another already: part them first',
    ],
  },
  {
    holds: younger.followers.length > 0,
    tellsOf: younger.followers,
    words: [
      '已有档案并入本案档案，请反向合并',
      'others follow this file: join the other way round',
    ],
  },
  {
    holds: elder.follows !== undefined,
    tellsOf: elder.follows ? [elder.follows] : [],
    words: [
      '该档案已并入其他档案，请选主档案',
      'that file follows another: name the one that leads',
    ],
  },
];

/** The files that the reasons against joining these two may reveal. */
export const toldAgainst = (
  younger: FileBase | undefined,
  elder: FileBase | undefined,
): readonly FileId[] =>
  younger && elder
    ? reasonsAgainst(younger, elder).flatMap(({ holds, tellsOf = [] }) => (holds ? tellsOf : []))
    : [];

/**
 * The reasons why one file cannot follow another; a single one stands for all those that would reveal a file which the
 * officer does not see. Joined files form a star: one leads, and the others follow it.
 */
export const againstFollowing = (
  younger: FileBase | undefined,
  { field, given, elder, seen }: NamedFile,
): readonly Complaint[] => {
  const against = (words: Words): Complaint => complaint(field, given, words);
  if (!elder)
    return [against(['没有此案件的儿童档案，或您无权查看', 'no child’s file that you see'])];
  if (!younger) return [against(['本案尚无儿童档案', 'this case has no child’s file yet'])];
  const told = reasonsAgainst(younger, elder)
    .filter(({ holds }) => holds)
    .map(({ tellsOf = [], words }) =>
      tellsOf.some((id) => seen.has(id)) || tellsOf.length === 0 ? words : UNSEEN,
    );
  return [...new Set(told)].map(against);
};

/** The elder file takes another file of the same child as its follower. */
export const takeFollower = ({ id, seq, cases }: FileBase): Draft => ({
  fact: FollowerTaken.of({ younger: id, cases, seq: seq + 1 }),
  basis: [],
});

/** A file after its part of an act on two files; the other file's part refers to it. */
export type After = Pick<FileBase, 'id' | 'seq' | 'hash'>;

const named = ({ id: elder, seq, hash }: After) => ({ elder, seq, hash });

/** The younger file begins to follow the elder. @param elder - after its own part */
export const follow = (elder: After, reason: string): Draft => ({
  fact: FollowingBegun.of(named(elder)),
  basis: [],
  personal: { reason },
});

/** The elder file loses a follower: the files are of different children. */
export const leaveFollower = ({ id, seq, cases }: FileBase): Draft => ({
  fact: FollowerLeft.of({ younger: id, cases, seq: seq + 1 }),
  basis: [],
});

/** The younger file stops following the elder. @param elder - after its own part */
export const standAlone = (elder: After, reason: string): Draft => ({
  fact: FollowingEnded.of(named(elder)),
  basis: [],
  personal: { reason },
});
