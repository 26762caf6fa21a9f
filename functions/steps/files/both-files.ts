import type { After } from '#domain/child/join-files';
import type { Profile } from '#domain/child/profile';
import type { ChildFile } from '#domain/composed/child';
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
  const as = (file: ChildFile, own?: Profile) =>
    [
      { id: file.id, county: file.county, before: file, profile: own },
      { context: contextOf(file, tools), fileVault },
    ] as const;
  const [leading, withElder] = as(elder);
  const first = await commitFile(leading, { drafts: [elderSays] }, withElder);
  const [following, withYounger] = as(younger, profile);
  const then = { drafts: [youngerSays(first.state)] };
  const { state, writes } = await commitFile(following, then, withYounger);
  const { id: file, follows } = state;
  return {
    drafts: [],
    writes: [...first.writes, ...writes],
    answer: () => ({ body: { file, ...(follows && { follows }) } }),
  };
};
