import type { Profile } from '#domain/child/profile';
import { nameIn, newsIn, stateIn } from '#domain/child/say-in-file';
import type { Statement } from '#domain/child/statement';
import type { ChildFile } from '#domain/composed/child';
import type { Write } from '#domain/record';
import type { FileId } from '#schemas/ids';
import type { Tools } from '../command.ts';
import { contextOf } from '../duties/context.ts';
import { commitFile, statementsIn } from './sealed-file.ts';

interface Read {
  readonly file?: ChildFile | undefined;
  readonly profile?: Profile | undefined;
  /** The file to which the number leads. */
  readonly fileLock?: { readonly fileId: FileId } | undefined;
}

interface Words {
  readonly said: readonly Statement[];
  /** The pseudonym of the child's number from now on. */
  readonly child?: string | undefined;
}

/** Writes an officer's statements into the child's file, beside the case. Nothing is written to a destroyed file. */
export const sayOnFile = async (
  { file, profile, fileLock }: Read,
  { said, child }: Words,
  tools: Tools,
): Promise<readonly Write[]> => {
  if (!file || !profile) return [];
  const { fileVault } = tools;
  const before = await statementsIn(file, profile, fileVault);
  const news = newsIn(said, before);
  // If the number leads here but is not this file's own, it belongs to a file that follows this one.
  const isTaken = fileLock !== undefined;
  const drafts = [...stateIn(news, before), ...nameIn(file, child, isTaken)];
  if (drafts.length === 0) return [];
  const known = { id: file.id, county: file.county, before: file, profile };
  const statements = news.length > 0 ? [...before, ...news] : undefined;
  const context = contextOf(file, tools);
  const { writes } = await commitFile(known, { drafts, statements }, { context, fileVault });
  return writes;
};
