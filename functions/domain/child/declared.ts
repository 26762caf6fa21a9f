import { union } from '#domain/duty/carrier';
import { declare } from '#domain/history/fact';
import { put, remove } from '#domain/record';
import type { FileId } from '#schemas/ids';
import { keepEntry, settleEntry } from './entry.ts';
import * as facts from './facts.ts';
import { caseOfChildRecord, type FileBase, fileOfChildRecord } from './file.ts';

/** @throws {Error} always: only the first event of a history opens a file. */
const opensOnce = (): never => {
  throw new Error('a file opens once');
};

const without = <T>(list: readonly T[], ...gone: readonly T[]): T[] =>
  list.filter((each) => !gone.includes(each));

/** Another file with the same number fails the whole write; the command is then decided again on that file. */
const lock = (child: string, { id, follows: fileId = id }: FileBase) =>
  put(fileOfChildRecord, { child, fileId }, 'absent');

/** The number of one file refers to the other file from now on. */
const leadTo = ({ child }: FileBase, fileId: FileId) =>
  child ? [put(fileOfChildRecord, { child, fileId })] : [];

/** The facts of children's files that several workflows write or read. */
export const fileFacts = [
  declare(facts.FileOpened, {
    evolve: opensOnce,
    writes: ({ child }, state: FileBase) => (child ? [lock(child, state)] : []),
  }),
  declare(facts.ChildStated, {
    evolve: (_state: FileBase, { known }) => ({ set: { known } }),
    writes: (_data, state, { seq }) => keepEntry(state, seq),
  }),
  declare(facts.ChildNamed, {
    evolve: (_state: FileBase, { child }) => ({ set: { child } }),
    writes: ({ child, before }, state) => [
      ...(child ? [lock(child, state)] : []),
      ...(before ? [remove(fileOfChildRecord, before)] : []),
    ],
  }),
  declare(facts.CaseBegun, {
    evolve: ({ cases }: FileBase, { caseId }) => ({ set: { cases: union(cases, [caseId]) } }),
    writes: ({ caseId, of }, { id: fileId }) =>
      of ? [] : [put(caseOfChildRecord, { fileId, caseId })],
  }),
  declare(facts.CaseEnded, {
    evolve: ({ cases }: FileBase, { caseId }) => ({ set: { cases: without(cases, caseId) } }),
  }),
  declare(facts.FollowingBegun, {
    evolve: (_state: FileBase, { elder }) => ({ set: { follows: elder } }),
    writes: ({ elder }, state) => leadTo(state, elder),
  }),
  declare(facts.FollowerTaken, {
    evolve: (state: FileBase, { younger, cases }) => ({
      set: { followers: union(state.followers, [younger]), cases: union(state.cases, cases) },
    }),
  }),
  declare(facts.FollowingEnded, {
    evolve: (_state: FileBase) => ({ set: { follows: undefined } }),
    writes: (_data, state) => leadTo(state, state.id),
  }),
  declare(facts.FollowerLeft, {
    evolve: (state: FileBase, { younger, cases }) => ({
      set: {
        followers: without(state.followers, younger),
        cases: without(state.cases, ...cases),
      },
    }),
  }),
  declare(facts.EntryAssigned, {
    evolve: (_state: FileBase, { known }) => ({ set: known ? { known } : {} }),
    writes: (data, state, { seq }) => settleEntry(state, data, seq),
  }),
] as const;
