import { isNews } from '#domain/alerts/is-settled';
import { isUrgent, sendsAt } from '#domain/alerts/pressing';
import { officeOwed } from '#domain/alerts/recipients';
import { mustWait, toldOf } from '#domain/alerts/whom';
import { type AnyCarrier, carrierRef } from '#domain/composed/carrier';
import { placesRefs, routingIn } from '#domain/composed/places-of';
import { type Office, officeRecord } from '#domain/directory/records';
import type { Lineage } from '#domain/directory/routing';
import { present, type Successors, successionsRecord } from '#domain/directory/successions';
import { divisionOf } from '#domain/duty/division-of';
import { type Duty, dutyRecord, recorderOf } from '#domain/duty/duty';
import { partsOfDuty } from '#domain/ids';
import type { Errand } from '#domain/outbox/message';
import type { Policy } from '#domain/policy/policy';
import { ref } from '#domain/record';
import type { WorkerPorts } from '#domain/world';
import type { DivisionCode, OfficeId } from '#schemas/ids';
import type { Recipient } from '#schemas/ladder';
import { metricNames } from '#schemas/metrics';
import type { Instant } from '#schemas/time';
import { handOver } from './hand-over.ts';
import { officeLine } from './office-line.ts';
import { openedBy } from './opened-by.ts';
import { oweSms, type Telling } from './owe.ts';
import { oweEmail } from './owe-email.ts';
import { limitsOf } from './send-alert.ts';
import { showOwn } from './show-own.ts';
import { whoIsFirst } from './who-is-first.ts';

type Tell = Extract<Errand, { kind: 'tell' }>;

/** An alert that asks for action is pointless once the duty has ended; one that only informs is not. */
const isPointless = (duty: Duty, { occasion }: Tell): boolean =>
  duty.ended !== undefined && !isNews(occasion);

const superiorOf = (base: Office | undefined) => () => base?.superior;

/** The division whose offices are told; absent for the case's own. */
const placeOf = ({ at }: Tell, duty: Duty, state: AnyCarrier): DivisionCode | undefined => {
  if (at) return at === state.division ? undefined : at;
  return divisionOf(duty, state);
};

/** The errand's moment, and the rules that say when and by whom it is heard. */
interface Situation {
  readonly at: Instant;
  readonly policy: Policy;
  /** The officer whose act opened the duty. */
  readonly opener: Awaited<ReturnType<typeof openedBy>>;
}

const tellOne = async (
  ports: WorkerPorts,
  recipient: Recipient,
  telling: Telling,
  { at, policy, opener }: Situation,
): Promise<void> => {
  const [office] = telling.line;
  if (opener && opener.office === office?.id) return showOwn(ports, telling, opener.officer);
  const onwards = await whoIsFirst(ports, recipient, telling, at);
  const sms = await oweSms(ports, telling, onwards);
  if (!sms) ports.meter.count(metricNames.alertUndeliverable);
  if (sms?.standing === 'superior') ports.meter.count(metricNames.nobodyInOffice);
  if (sms) await handOver(ports, sms);
  // The e-mail is claimed as it is written, so it is written only after the SMS was handled, which may hang.
  const email = await oweEmail(ports, telling, at, limitsOf(policy, ports.calendar));
  if (email) await handOver(ports, email.alert, email.isOurs);
};

const officeOf = async (
  { store }: WorkerPorts,
  id: OfficeId | undefined,
): Promise<Office | undefined> => {
  if (!id) return undefined;
  const [{ office }] = await store.load({ office: ref(officeRecord, id) });
  return office;
};

/** The duty with its present owner: the successor, where the owning office has closed. */
const asOwed = (duty: Duty, successors: Successors | undefined): Duty => {
  const { owner, recorder } = duty;
  return {
    ...duty,
    owner: 'office' in owner ? { ...owner, office: present(owner.office, successors) } : owner,
    ...(recorder && { recorder: present(recorder, successors) }),
  };
};

const owedOffices = (errand: Tell, duty: Duty, routing: Lineage, own: Office | undefined) =>
  toldOf(duty, errand.occasion, errand.to).flatMap((recipient) => {
    const office = officeOwed(recipient, duty, routing, superiorOf(own));
    return office ? [{ recipient, office }] : [];
  });

/**
 * Alerts the recipients of an errand. The recipients are found now, from post, office and turns of duty, and each
 * has an entry of its own in the ledger. Running the errand twice alerts once.
 */
export const tell = async (ports: WorkerPorts, errand: Tell): Promise<void> => {
  const { caseId } = partsOfDuty(errand.dutyId);
  const { store, meter } = ports;
  const [{ duty: found, state, successions }] = await store.load({
    duty: ref(dutyRecord, errand.dutyId),
    state: carrierRef(caseId),
    successions: ref(successionsRecord),
  });
  if (!found || !state || isPointless(found, errand) || mustWait(state, found, errand.occasion))
    return;
  const duty = asOwed(found, successions?.successors);
  if (duty.standsIn && errand.occasion === 'opened') meter.count(metricNames.postNotHeld);
  const [{ divisions }] = await store.load({ divisions: placesRefs(state) });
  const routing = routingIn(state, divisions, placeOf(errand, duty, state));
  const above = { successors: successions?.successors, routing };
  const own = await officeOf(ports, recorderOf(duty));
  const { occasion } = errand;
  const { calendar, policyOf } = ports;
  const at = await ports.clock.now();
  const policy = policyOf(state.pack, at);
  const opener = occasion === 'opened' ? await openedBy(store, duty) : undefined;
  const hours = {
    waitsUntil: sendsAt(duty, occasion, at, { policy, calendar }),
    ...(isUrgent(duty, occasion, policy) && { urgent: true as const }),
  };
  for (const { recipient, office } of owedOffices(errand, duty, routing, own)) {
    const line = await officeLine(store, office, above);
    await tellOne(ports, recipient, { duty, occasion, line, ...hours }, { at, policy, opener });
  }
};
