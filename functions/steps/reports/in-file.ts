import { makeStatements, type Said } from '#domain/child/make-statements';
import type { Context } from '#domain/context';
import type { FileVault } from '#domain/file-vault';
import type { ReportId } from '#schemas/ids';
import type { Instant } from '#schemas/time';
import { type Brought, fileOfReport, type OnFile } from '../files/file-of-report.ts';
import type { Found } from './intake.ts';

/** A report, as far as it says who the child is. */
interface Telling extends Pick<Brought, 'about' | 'opens'> {
  readonly id: ReportId;
  readonly child?: Said | undefined;
  readonly reportedAt: Instant;
}

interface Tools {
  readonly context: Context;
  /** Nothing for a door that may not write into files. */
  readonly fileVault: FileVault | undefined;
}

/** The writes of a report to its child's file. A number that cannot be the child's own leads to no file. */
export const inFile = async (
  { file, profile }: Pick<Found, 'file' | 'profile'>,
  { id, child = {}, reportedAt: childAt, about, opens }: Telling,
  { context, fileVault }: Tools,
): Promise<OnFile> => {
  if (!fileVault) return { writes: [] };
  const saying = { by: { reporter: id }, at: context.at, childAt };
  const { statements: said } = makeStatements(child, saying);
  const read = about.child ? { file, profile } : {};
  return fileOfReport(read, { opens, about, said }, { context, fileVault });
};
