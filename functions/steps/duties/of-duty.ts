import { carrierRef } from '#domain/composed/carrier';
import { dutyRecord } from '#domain/duty/duty';
import { partsOfDuty } from '#domain/ids';
import { ref } from '#domain/record';
import type { DutyId } from '#schemas/ids';

/** A duty and its case, in one reading. */
export const ofDuty = (dutyId: DutyId) => ({
  duty: ref(dutyRecord, dutyId),
  case: carrierRef(partsOfDuty(dutyId).caseId),
});
