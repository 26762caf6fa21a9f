import type { Alert } from '#domain/alerts/alert';
import { carrierView } from '../carrier-view.ts';

/** An entry of the ledger of alerts; the recipient is named by id. */
export const alertView = (alert: Alert) => {
  const { id, caseId, dutyId, occasion, office, recipient, standing, channel, status } = alert;
  const { digest, joined, waitsUntil, text, history, owedAt, version } = alert;
  return {
    id,
    ...carrierView(caseId),
    duty: dutyId,
    occasion,
    office,
    recipient,
    as: standing,
    channel,
    status,
    ...(digest && { digest }),
    ...(joined && { joined }),
    ...(waitsUntil && status === 'owed' && { waitsUntil }),
    text,
    history,
    owedAt,
    version,
  };
};
