import { candidatesOf, firstPlace, officeOwed } from '#domain/alerts/recipients';
import { caseRecord } from '#domain/case/case';
import { type Duty, dutyRecord, recorderOf } from '#domain/case/duty';
import { placesOf } from '#domain/case/places';
import { type Office, officeRecord } from '#domain/directory/records';
import { type Lineage, lineageRefs } from '#domain/directory/routing';
import { partsOfDuty } from '#domain/ids';
import type { Errand } from '#domain/outbox/message';
import { ref } from '#domain/record';
import type { WorkerPorts } from '#domain/world';
import type { Recipient } from '#schemas/ladder';
import { metricNames } from '#schemas/metrics';
import { handOver } from './hand-over.ts';
import { officeLine } from './office-line.ts';
import { oweEmail, oweSms, type Telling } from './owe.ts';

type Tell = Extract<Errand, { kind: 'tell' }>;

/** A duty's telling is pointless once it has ended; the telling of its end is not. */
const isPointless = (duty: Duty, { occasion }: Tell): boolean =>
  duty.ended !== undefined && occasion !== 'ended';

const superiorOf = (base: Office | undefined) => () => base?.superior;

const tellOne = async (
  ports: WorkerPorts,
  recipient: Recipient,
  telling: Telling,
): Promise<void> => {
  const at = await ports.clock.now();
  const from = firstPlace(recipient, candidatesOf(telling.line, at));
  const sms = await oweSms(ports, telling, { from });
  const email = await oweEmail(ports, telling);
  if (!sms) ports.meter.count(metricNames.alertUndeliverable);
  for (const alert of [sms, email]) if (alert) await handOver(ports, alert);
};

const base = async ({ store }: WorkerPorts, duty: Duty): Promise<Office | undefined> => {
  const id = recorderOf(duty);
  if (!id) return undefined;
  const [{ office }] = await store.load({ office: ref(officeRecord, id) });
  return office;
};

const owedOffices = (errand: Tell, duty: Duty, places: Lineage, own: Office | undefined) =>
  errand.to.flatMap((recipient) => {
    const office = officeOwed(recipient, duty, places, superiorOf(own));
    return office ? [{ recipient, office }] : [];
  });

/**
 * Tells people of a duty: recipients are found now, from post, office and roster, and each has an
 * entry of its own in the ledger. Telling twice is telling once.
 */
export const tell = async (ports: WorkerPorts, errand: Tell): Promise<void> => {
  const { caseId } = partsOfDuty(errand.dutyId);
  const [{ duty, state }] = await ports.store.load({
    duty: ref(dutyRecord, errand.dutyId),
    state: ref(caseRecord, caseId),
  });
  if (!duty || !state || isPointless(duty, errand)) return;
  const [{ places }] = await ports.store.load({ places: lineageRefs(state.division) });
  const own = await base(ports, duty);
  for (const { recipient, office } of owedOffices(errand, duty, placesOf(state, places), own)) {
    const line = await officeLine(ports.store, office);
    await tellOne(ports, recipient, { duty, occasion: errand.occasion, line });
  }
};
