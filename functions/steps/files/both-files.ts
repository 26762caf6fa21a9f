import type { After } from '#domain/child/join-files';
import type { Profile } from '#domain/child/profile';
import { type ChildFile, commit } from '#domain/composed/child';
import type { Draft } from '#domain/history/fact';
import type { CaseDecision } from '../cases/case-command.ts';
import type { Tools } from '../command.ts';
import { contextOf } from '../duties/context.ts';
import { commitFile } from './sealed-file.ts';

/** Two files, as they were read, and what each says of one act. */
export interface Both {
  readonly elder: ChildFile;
  readonly younger: ChildFile;
  readonly profile: Profile;
  /** It has nothing personal: only the younger file's key was read. */
  readonly elderSays: Draft;
  /** @param elder - after its own part, which this one proves */
  readonly youngerSays: (elder: After) => Draft;
}

/** One act of two files, in one transaction: the younger names the elder's event and its hash. */
export const inBothFiles = async (
  { elder, younger, profile, elderSays, youngerSays }: Both,
  tools: Tools,
): Promise<CaseDecision> => {
  const { fileVault } = tools;
  const { id, county } = younger;
  const first = commit({ id: elder.id, before: elder }, [elderSays], contextOf(elder, tools));
  const known = { id, county, before: younger, profile };
  const then = { drafts: [youngerSays(first.state)] };
  const context = contextOf(younger, tools);
  const { state, writes } = await commitFile(known, then, { context, fileVault });
  const { id: file, follows } = state;
  return {
    drafts: [],
    writes: [...first.writes, ...writes],
    answer: () => ({ body: { file, ...(follows && { follows }) } }),
  };
};
