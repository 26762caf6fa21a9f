import { type Alert, alertRecord, isPending, withStatus } from '#domain/alerts/alert';
import { textOf } from '#domain/alerts/together';
import { Refusal } from '#domain/errors';
import { put, ref, type Write } from '#domain/record';
import type { ApiPorts } from '#domain/world';
import type { AlertId } from '#schemas/ids';
import { command, type Tools } from '../command.ts';
import { actingOfficer } from '../duties/context.ts';
import { alertsOf } from '../relay/alerts-of.ts';
import { alertView } from './alert-view.ts';

/** The most writes for alerts: a transaction has 100 at most, including the answer. */
const MOST_WRITES = 90;

/**
 * Whether two alerts give the same news to the same office, on any channel and to any recipient, or stood in one text to
 * it: one acknowledgement is enough for what belongs together.
 */
const sameTelling = (one: Alert, other: Alert): boolean =>
  one.office === other.office &&
  ((one.dutyId === other.dutyId && one.occasion === other.occasion) ||
    (one.caseId === other.caseId && textOf(one) === textOf(other)));

interface Seen {
  readonly writes: readonly Write[];
  readonly shown: readonly Alert[];
  readonly left: readonly AlertId[];
}

/** The alerts after their office has seen them, and the other alerts with the same news. */
const acknowledged = (alerts: readonly Alert[], all: readonly Alert[], tools: Tools): Seen => {
  const { at } = tools;
  const { officer: detail } = actingOfficer(tools);
  const after = new Map<string, Alert>();
  const writes = new Map<string, Write>();
  const left: AlertId[] = [];
  for (const alert of alerts) {
    const seen = all.filter((each) => sameTelling(each, alert) && isPending(each));
    const fresh = seen.filter(({ id }) => !writes.has(id));
    if (writes.size + fresh.length > MOST_WRITES) {
      left.push(alert.id);
      continue;
    }
    for (const each of fresh) {
      const changed = withStatus(each, at, { status: 'acknowledged', detail });
      after.set(each.id, changed);
      writes.set(each.id, put(alertRecord, changed, each.version));
    }
  }
  const shown = alerts.filter(({ id }) => !left.includes(id));
  return {
    writes: [...writes.values()],
    shown: shown.map((alert) => after.get(alert.id) ?? alert),
    left,
  };
};

/** Acknowledges an alert for an office: no other recipient of that office receives it any more. */
export const acknowledgeAlert = ({ store, ...ports }: ApiPorts) =>
  command({
    may: 'answersAlert',
    first: ({ params }: { readonly params: { readonly alertId: AlertId } }) => ({
      alert: ref(alertRecord, params.alertId),
    }),
    decide: async ({ alert }, _input, tools) => {
      if (!alert) throw new Refusal('not-found');
      const all = await alertsOf(store, alert.caseId);
      const { writes, shown } = acknowledged([alert], all, tools);
      return { writes, answer: { status: 200, body: alertView(shown[0] ?? alert) } };
    },
  })({ store, ...ports });

/** Acknowledges several alerts at once, or none if one of them is missing or hidden from the caller. */
export const acknowledgeAlerts = ({ store, ...ports }: ApiPorts) =>
  command({
    may: 'answersAlert',
    first: ({ body }: { readonly body: { readonly alerts: readonly AlertId[] } }) => ({
      alerts: [...new Set(body.alerts)].map((id) => ref(alertRecord, id)),
    }),
    decide: async ({ alerts }, { body }, tools) => {
      if (alerts.length < new Set(body.alerts).size) throw new Refusal('not-found');
      const cases = [...new Set(alerts.map(({ caseId }) => caseId))];
      const all = (await Promise.all(cases.map((id) => alertsOf(store, id)))).flat();
      const { writes, shown, left } = acknowledged(alerts, all, tools);
      return { writes, answer: { status: 200, body: { items: shown.map(alertView), left } } };
    },
  })({ store, ...ports });
