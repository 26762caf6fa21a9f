import type { Office } from '#domain/directory/records';
import { few } from '#domain/input/read-leniently';
import type { CaseId, Receipt } from '#schemas/ids';
import type { Instant } from '#schemas/time';
import { adviceOnReceipt, stationView } from './station.ts';

export interface Warning {
  readonly field: string;
  readonly zh: string;
  readonly en: string;
}

interface Received {
  readonly receipt: Receipt;
  readonly caseId: CaseId;
  readonly at: Instant;
  readonly station: Office;
  readonly warnings: readonly Warning[];
}

/** The answer to a reporter: the receipt, and a telephone number. */
export const receiptView = ({ receipt, caseId, at, station, warnings }: Received) => ({
  receipt,
  caseNumber: caseId,
  receivedAt: at,
  station: stationView(station),
  advice: adviceOnReceipt(station),
  warnings: few(warnings),
});
