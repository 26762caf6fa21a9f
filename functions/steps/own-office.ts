import { Refusal } from '#domain/errors';
import type { OfficeId } from '#schemas/ids';
import type { Asked } from './command.ts';

/** @throws {Refusal} `unknown-officer`: only officers of the directory have an office. */
export const ownOffice = ({ officer }: Pick<Asked, 'officer'>): OfficeId => {
  if (!officer) throw new Refusal('unknown-officer');
  return officer.office;
};
