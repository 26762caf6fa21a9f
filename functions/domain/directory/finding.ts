import type { Complaint } from '#domain/errors';
import type { DivisionCode, OfficeId, OfficerId } from '#schemas/ids';
import type { Office, Officer } from './records.ts';

/** The file and the stored records, as one directory. */
export interface Whole {
  readonly divisions: ReadonlySet<DivisionCode>;
  readonly offices: ReadonlyMap<OfficeId, Pick<Office, 'posts' | 'superior'>>;
  readonly officers: ReadonlyMap<OfficerId, Pick<Officer, 'office' | 'left'>>;
  /** The offices that list each officer. */
  readonly listings: ReadonlyMap<OfficerId, ReadonlySet<OfficeId>>;
  readonly packs: readonly string[];
}

/** A fault in a line, with the field in which it is. */
export type Finding = Omit<Complaint, 'path'> & { readonly field: string };

export const missing = (field: string, given: string, zh: string, en: string): Finding => ({
  field,
  given,
  zh: `名录中没有此${zh}`,
  en: `no such ${en} in the directory`,
});
