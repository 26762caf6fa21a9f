import { caseOfReport } from '#domain/ids';
import type { Errand } from '#domain/outbox/message';
import { put, ref } from '#domain/record';
import { counterRecord, reportRecord } from '#domain/reports';
import { dateOf } from '#domain/time/zone';
import type { WorkerPorts } from '#domain/world';
import { changeCase } from '../workers/change-case.ts';

/**
 * Gives a report its register number, without gaps per county and year: the counter changes in the same transaction, so
 * that no number is lost and none is given twice. The report itself never waits for it.
 */
export const numberReport = async (
  ports: WorkerPorts,
  { reportId }: Extract<Errand, { kind: 'number' }>,
): Promise<void> => {
  await changeCase(
    ports,
    { id: caseOfReport(reportId), system: 'relay' },
    async ({ id, county }) => {
      const [{ report }] = await ports.store.load({ report: ref(reportRecord, id, reportId) });
      if (!report || report.number) return { drafts: [] };
      const year = Number(dateOf(report.receivedAt).slice(0, 4));
      const [{ counter }] = await ports.store.load({ counter: ref(counterRecord, county, year) });
      const number = (counter?.last ?? 0) + 1;
      return {
        drafts: [{ fact: { type: 'ReportNumbered', data: { reportId, year, number } }, basis: [] }],
        writes: [
          put(counterRecord, { county, year, last: number }, counter?.last ?? 'absent'),
          put(reportRecord, { ...report, number: { county, year, number } }),
        ],
      };
    },
  );
};
