import * as z from 'zod';
import { ReportableSituation } from './codes/reportable-situation.ts';
import { form, moment, words } from './fields.ts';

/** The outcome by which a clue or a call for help becomes a report. The report keeps the first time. */
export const becomesReport = {
  title: { zh: '转为报告', en: 'It is a report' },
  form: form(() => ({
    at: moment('认定时间 Established at'),
    situations: z.array(ReportableSituation).min(1).max(20).meta({ title: '情形 Situations' }),
    reason: words('理由 Reason'),
  })),
} as const;
