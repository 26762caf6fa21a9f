import { union } from '#domain/duty/carrier';
import { declare } from '#domain/history/fact';
import { put } from '#domain/record';
import * as facts from './facts.ts';
import { type FileBase, fileOfChildRecord } from './file.ts';

/** @throws {Error} always: only the first event of a history opens a file. */
const opensOnce = (): never => {
  throw new Error('a file opens once');
};

const without = <T>(list: readonly T[], gone: T): T[] => list.filter((each) => each !== gone);

/** The facts of children's files that several workflows bring or read. */
export const fileFacts = [
  declare(facts.FileOpened, { evolve: opensOnce }),
  declare(facts.ChildStated, { evolve: (_state: FileBase, { known }) => ({ set: { known } }) }),
  declare(facts.ChildNamed, {
    evolve: (_state: FileBase, { child }) => ({ set: { child } }),
    // Another file of the same number fails the whole write: it is then decided again on that file.
    writes: ({ child }, { id: fileId }) => [put(fileOfChildRecord, { child, fileId }, 'absent')],
  }),
  declare(facts.CaseBegun, {
    evolve: ({ cases }: FileBase, { caseId }) => ({ set: { cases: union(cases, [caseId]) } }),
  }),
  declare(facts.CaseEnded, {
    evolve: ({ cases }: FileBase, { caseId }) => ({ set: { cases: without(cases, caseId) } }),
  }),
  declare(facts.FollowingBegun, {
    evolve: (_state: FileBase, { elder }) => ({ set: { follows: elder } }),
  }),
  declare(facts.FollowerTaken, {
    evolve: ({ followers }: FileBase, { younger }) => ({
      set: { followers: union(followers, [younger]) },
    }),
  }),
  declare(facts.FollowingEnded, {
    evolve: (_state: FileBase) => ({ set: { follows: undefined } }),
  }),
  declare(facts.FollowerLeft, {
    evolve: ({ followers }: FileBase, { younger }) => ({
      set: { followers: without(followers, younger) },
    }),
  }),
] as const;
