import type { FileEvent } from '#domain/case/facts';
import type { Profile } from '#domain/child/profile';
import { beginCase, newsIn, openFile, stateIn } from '#domain/child/say-in-file';
import type { Statement } from '#domain/child/statement';
import type { ChildFile } from '#domain/composed/child';
import type { Context } from '#domain/context';
import type { FileVault } from '#domain/file-vault';
import { newFileId } from '#domain/ids';
import type { Write } from '#domain/record';
import type { CaseId, DivisionCode } from '#schemas/ids';
import { commitFile, statementsIn } from './sealed-file.ts';

/** The part of a report that is added to the child's file. */
export interface Brought {
  /** The case that opens with the report. */
  readonly opens: CaseId | undefined;
  readonly about: {
    readonly county: DivisionCode;
    readonly division: DivisionCode;
    readonly pack: string;
    readonly child?: string;
  };
  readonly said: readonly Statement[];
}

/** The file to which the child's number leads, as it was read. */
interface Read {
  readonly file?: ChildFile | undefined;
  readonly profile?: Profile | undefined;
}

interface Tools {
  readonly context: Context;
  readonly fileVault: FileVault;
}

interface MaybeTools {
  readonly context: Context;
  /** Absent for an entrance that may not write into files. */
  readonly fileVault: FileVault | undefined;
}

export interface OnFile {
  readonly writes: readonly Write[];
  /** The event of the file that names the case. */
  readonly event?: FileEvent;
}

/**
 * Opens a new file. If the file with this number has a destroyed key, it keeps the number, and the new file has none.
 */
const inNewFile = async (
  caseId: CaseId,
  { about: { child, ...where }, said }: Brought,
  isNumberFree: boolean,
  tools: Tools,
): Promise<OnFile> => {
  const id = newFileId(tools.context.random);
  const about = { ...where, ...(child && isNumberFree && { child }) };
  const drafts = [openFile(about, said), beginCase(caseId)];
  const begins = { id, county: where.county, before: undefined, profile: undefined };
  const { state, writes } = await commitFile(begins, { drafts, statements: said }, tools);
  return { writes, event: { id, seq: state.seq, hash: state.hash } };
};

/**
 * The writes of a report to the file of its child, beside those to its case. A new case is named in the file to which
 * the number leads, or in a new one. New statements are added there.
 */
export const fileOfReport = async (
  { file, profile }: Read,
  brought: Brought,
  { context, fileVault }: MaybeTools,
): Promise<OnFile> => {
  if (!fileVault) return { writes: [] };
  const tools = { context, fileVault };
  const { opens, said } = brought;
  if (!file || !profile) return opens ? inNewFile(opens, brought, !file, tools) : { writes: [] };
  const before = await statementsIn(file, profile, tools.fileVault);
  const news = newsIn(said, before);
  const drafts = [...stateIn(news, before), ...(opens ? [beginCase(opens)] : [])];
  if (drafts.length === 0) return { writes: [] };
  const { id, county } = file;
  const statements = news.length > 0 ? [...before, ...news] : undefined;
  const known = { id, county, before: file, profile };
  const { state, writes } = await commitFile(known, { drafts, statements }, tools);
  return { writes, ...(opens && { event: { id, seq: state.seq, hash: state.hash } }) };
};
