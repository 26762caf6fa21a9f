import { isCaseId } from '#domain/ids';
import type { CarrierId } from '#schemas/ids';

/** The number of the case, or the id of the file, to which something belongs. */
export const carrierView = (id: CarrierId) => (isCaseId(id) ? { caseNumber: id } : { file: id });
