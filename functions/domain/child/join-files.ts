import type { Complaint } from '#domain/errors';
import type { Draft } from '#domain/history/fact';
import { complaint } from '#domain/input/complaint';
import { FollowerLeft, FollowerTaken, FollowingBegun, FollowingEnded } from './facts.ts';
import type { FileBase } from './file.ts';

/** The field that names the other child, and the file found there. */
export interface NamedFile {
  readonly field: string;
  readonly given: string;
  /** The file of a case that the officer sees: one that is hidden is as good as none. */
  readonly elder: FileBase | undefined;
}

/** Why one file cannot follow another: each reason that holds. Files stand in a star: one leads, the others follow it. */
export const againstFollowing = (
  younger: FileBase | undefined,
  { field, given, elder }: NamedFile,
): readonly Complaint[] => {
  const against = (zh: string, en: string): Complaint => complaint(field, given, [zh, en]);
  if (!elder)
    return [against('没有此案件的儿童档案，或您无权查看', 'no child’s file that you see')];
  if (!younger) return [against('本案尚无儿童档案', 'this case has no child’s file yet')];
  const reasons: readonly (readonly [boolean, Complaint])[] = [
    [younger.id === elder.id, against('已是同一份档案', 'it is the same file already')],
    [younger.county !== elder.county, against('不属同一县级区域', 'it is of another county')],
    [
      younger.follows !== undefined,
      against(
        '本案档案已并入其他档案，请先拆分',
        'this file follows another already: part them first',
      ),
    ],
    [
      younger.followers.length > 0,
      against(
        '已有档案并入本案档案，请反向合并',
        'others follow this file: join the other way round',
      ),
    ],
    [
      elder.follows !== undefined,
      against(
        '该档案已并入其他档案，请选主档案',
        'that file follows another: name the one that leads',
      ),
    ],
  ];
  return reasons.filter(([holds]) => holds).map(([, each]) => each);
};

/** The elder file takes another file of the same child as its follower. */
export const takeFollower = ({ id, seq, cases }: FileBase): Draft => ({
  fact: FollowerTaken.of({ younger: id, cases, seq: seq + 1 }),
  basis: [],
});

/** A file as it is after its part of an act that two files share: the other names it. */
export type After = Pick<FileBase, 'id' | 'seq' | 'hash'>;

const named = ({ id: elder, seq, hash }: After) => ({ elder, seq, hash });

/** The younger file begins to follow the elder. @param elder - after its own part */
export const follow = (elder: After, reason: string): Draft => ({
  fact: FollowingBegun.of(named(elder)),
  basis: [],
  personal: { reason },
});

/** The elder file loses a follower: it was another child after all. */
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
