import type { Draft } from '#domain/history/fact';
import type { CaseId, FileId } from '#schemas/ids';
import { CaseBegun, CaseEnded } from './facts.ts';
import type { FileBase } from './file.ts';

/** A case as its child's file sees it: its status, and its last event. */
export interface CaseOfFile {
  readonly id: CaseId;
  /** The file on which it began. */
  readonly file?: FileId | undefined;
  readonly status: 'open' | 'closed';
  readonly seq: number;
  readonly hash: string;
}

/** Records in a file that a case of its child was opened again, or closed; nothing if the file knows it. */
export const followCase = (
  { id, cases }: Pick<FileBase, 'id' | 'cases'>,
  { id: caseId, file = id, status, seq, hash }: CaseOfFile,
): readonly Draft[] => {
  const isOpen = status === 'open';
  if (cases.includes(caseId) === isOpen) return [];
  const of = file !== id && { of: file };
  const fact = isOpen ? CaseBegun.of({ caseId, seq, ...of }) : CaseEnded.of({ caseId, seq, hash });
  return [{ fact, basis: [] }];
};
