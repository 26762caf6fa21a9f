import { Guarded } from '#domain/alerts/guard';
import { WriteConflict } from '#domain/errors';
import type { DueKey } from '#domain/ports';
import type { WorkerPorts } from '#domain/world';
import { AlertId, CarrierId, CaseId, DutyId, EpisodeId } from '#schemas/ids';
import { metricNames } from '#schemas/metrics';
import { Instant } from '#schemas/time';
import { relay } from '../relay/relay.ts';
import { sendDigest } from '../relay/send-digest.ts';
import { wakeAlert } from '../relay/wake-alert.ts';
import { traced } from '../traced.ts';
import { passRungs } from './pass-rungs.ts';
import { turnAge } from './turn-age.ts';
import { watchEpisode } from './watch-episode.ts';

const after = (text: string, prefix: string): string => text.slice(prefix.length);

/** Handles one entry whose moment has come; its sort key tells its kind. */
const attend = async (ports: WorkerPorts, { pk, sk }: DueKey): Promise<void> => {
  if (pk.startsWith('OUTBOX')) {
    const [createdAt, id = ''] = sk.split('#');
    await relay(ports)({ createdAt: Instant.parse(createdAt), id });
    return;
  }
  if (sk.startsWith('DUTY#')) return passRungs(ports, DutyId.parse(after(sk, 'DUTY#')));
  if (sk.startsWith('ALERT#')) return wakeAlert(ports, AlertId.parse(after(sk, 'ALERT#')));
  if (sk === 'GUARD') return sendDigest(ports, Guarded.parse(after(pk, 'OFFICER#')));
  if (sk === 'BIRTHDAY') return turnAge(ports, CaseId.parse(after(pk, 'CASE#')));
  if (sk.startsWith('WATCH#')) {
    const carrier = CarrierId.parse(pk.slice(pk.indexOf('#') + 1));
    return watchEpisode(ports, carrier, EpisodeId.parse(after(sk, 'WATCH#')));
  }
  throw new Error(`no handler for the due entry ${sk}`);
};

const ofCase = ({ pk }: DueKey) => (pk.startsWith('CASE#') ? { case_id: after(pk, 'CASE#') } : {});

/**
 * Handles one entry. A failure is logged and counted, and the entry stays due, without delaying others; a lost race is no
 * failure.
 */
export const attendOne = async (own: WorkerPorts, key: DueKey): Promise<boolean> => {
  const ports = traced(own, undefined, ofCase(key));
  try {
    await attend(ports, key);
    return true;
  } catch (error) {
    if (error instanceof WriteConflict) return false;
    ports.meter.count(metricNames.sweepFailed);
    ports.meter.failed('sweep-item-failed', error, { item: key.sk });
    return false;
  }
};
