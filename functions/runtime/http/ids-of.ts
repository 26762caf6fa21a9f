import { carrierOfAlert, partsOfDuty } from '#domain/ids';
import type { Ids } from '#domain/world';
import { AlertId, CaseId, DutyId, OfficeId } from '#schemas/ids';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/**
 * The ids of the things that a request is about, from its path or its answer. Any other text is left out, since a
 * caller may write anything. A receipt is left out too, because holding one proves having reported.
 */
export const idsOf = (named: unknown): Ids => {
  if (!isObject(named)) return {};
  const caseId = CaseId.safeParse(named.caseNumber).data;
  const dutyId = DutyId.safeParse(named.dutyId).data;
  const alertId = AlertId.safeParse(named.alertId).data;
  const officeId = OfficeId.safeParse(named.officeId).data;
  const ofDuty = dutyId && partsOfDuty(dutyId);
  return {
    ...(caseId && { case_id: caseId }),
    ...(ofDuty && { case_id: ofDuty.caseId, episode_id: ofDuty.episodeId, duty_id: dutyId }),
    ...(alertId && { case_id: carrierOfAlert(alertId), alert_id: alertId }),
    ...(officeId && { office_id: officeId }),
  };
};
