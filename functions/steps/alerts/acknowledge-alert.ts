import { type Alert, alertRecord, isPending, withStatus } from '#domain/alerts/alert';
import { Refusal } from '#domain/errors';
import { put, ref } from '#domain/record';
import type { ApiPorts } from '#domain/world';
import type { AlertId } from '#schemas/ids';
import { command } from '../command.ts';
import { actingOfficer } from '../duties/context.ts';
import { alertsOf } from '../relay/alerts-of.ts';
import { alertView } from './alert-view.ts';

/** The same news to the same office, on any channel and to any person of its order. */
const sameTelling = (one: Alert, other: Alert): boolean =>
  one.dutyId === other.dutyId && one.occasion === other.occasion && one.office === other.office;

interface Input {
  readonly params: { readonly alertId: AlertId };
}

/** An office confirms an alert: nobody else in its order receives it any more. */
export const acknowledgeAlert = ({ store, ...ports }: ApiPorts) =>
  command({
    may: 'answersAlert',
    first: ({ params }: Input) => ({ alert: ref(alertRecord, params.alertId) }),
    decide: async ({ alert }, _input, tools) => {
      if (!alert) throw new Refusal('not-found');
      const { at } = tools;
      const { officer: detail } = actingOfficer(tools);
      const all = await alertsOf(store, alert.caseId);
      const seen = all
        .filter((each) => sameTelling(each, alert) && isPending(each))
        .map((each) => ({
          before: each,
          after: withStatus(each, at, { status: 'acknowledged', detail }),
        }));
      const own = seen.find(({ after }) => after.id === alert.id)?.after ?? alert;
      return {
        writes: seen.map(({ before, after }) => put(alertRecord, after, before.version)),
        answer: { status: 200, body: alertView(own) },
      };
    },
  })({ store, ...ports });
