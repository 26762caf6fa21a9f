import type { Looks } from '../look.ts';
import { comesTrue, demand, type Telling } from '../telling.ts';

/** Checks that the case is closed, its report has a register number, and no duty is open. */
export const closed = async (telling: Telling, looks: Looks) => {
  const fact = { zh: '案件已结，没有未办结事项', en: 'the case is closed, and no duty is open' };
  const seen = await comesTrue(fact, looks.case, ({ status }) => status === 'closed');
  demand(
    telling,
    fact,
    seen.duties.every(({ ended }) => ended),
    () => seen.duties,
  );
  const [report] = seen.reports;
  const number = report?.registerNumber ?? '';
  demand(
    telling,
    { zh: `报告的登记号：${number}`, en: `the report stands in the register as ${number}` },
    /^\d{6}-\d{4}-\d{5}$/.test(number),
    () => seen.reports,
  );
};
