import { makeStatements, type Said } from '#domain/child/make-statements';
import type { ReportId } from '#schemas/ids';
import type { Instant } from '#schemas/time';
import { type Brought, fileOfReport, type OnFile } from '../files/file-of-report.ts';
import type { Found } from './intake.ts';

/** The parts of a report that say who the child is. */
interface Telling extends Pick<Brought, 'about' | 'opens'> {
  readonly id: ReportId;
  readonly child?: Said | undefined;
  readonly reportedAt: Instant;
}

type Tools = Parameters<typeof fileOfReport>[2];

/** The writes of a report to its child's file. A number that cannot be the child's own leads to no file. */
export const inFile = async (
  { file, profile }: Pick<Found, 'file' | 'profile'>,
  { id, child = {}, reportedAt: childAt, about, opens }: Telling,
  { context, fileVault }: Tools,
): Promise<OnFile> => {
  const saying = { by: { reporter: id }, at: context.at, childAt };
  const { statements: said } = makeStatements(child, saying);
  const read = about.child ? { file, profile } : {};
  return fileOfReport(read, { opens, about, said }, { context, fileVault });
};
