import type { After } from '#domain/child/join-files';
import type { Profile } from '#domain/child/profile';
import { type ChildFile, commit } from '#domain/composed/child';
import type { Draft } from '#domain/history/fact';
import type { CaseDecision } from '../cases/case-command.ts';
import type { Tools } from '../command.ts';
import { contextOf } from '../duties/context.ts';
import { commitFile } from './sealed-file.ts';

/** Two files as they were read, and the fact of each in one act. */
export interface Both {
  readonly elder: ChildFile;
  readonly younger: ChildFile;
  readonly profile: Profile;
  /** Without personal data, because only the younger file's key was read. */
  readonly elderSays: Draft;
  /** @param elder - after its own part, to which this one refers */
  readonly youngerSays: (elder: After) => Draft;
}

/** Writes one act on two files in one transaction: the younger file names the elder's event and its hash. */
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
