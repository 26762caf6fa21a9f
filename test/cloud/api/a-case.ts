import type { County, Role } from '../a-county.ts';
import { aReport } from '../a-report.ts';
import { eventually } from '../eventually.ts';

export type Report = ReturnType<typeof aReport>;

/** Whether nothing more comes by itself: the report has its number, and the person who owes assistance was told. */
const isAtRest = ({ reports, duties, timeline }: Awaited<ReturnType<typeof caseOf>>): boolean =>
  reports[0]?.registerNumber !== undefined &&
  (duties.every(({ type, ended }) => type !== 'assist' || ended) ||
    timeline.some(({ type }) => type === 'ReporterTold'));

/** Makes a report as the county's school, and waits until nothing more comes by itself. */
export const aCase = async (county: County, change: Partial<Report> = {}) => {
  const { body } = await county.as('school').makeReport({ body: aReport(county, change) });
  const { caseNumber, receipt } = body;
  await eventually(async () => isAtRest(await caseOf(county, caseNumber)));
  return { caseNumber, receipt, duty: (type: string) => dutyOf(county, caseNumber, type) };
};

export const caseOf = async (county: County, caseNumber: string) => {
  const { body } = await county.as('countyPolice').showCase({ params: { caseNumber } });
  return body;
};

/** The case's first duty of this type. */
export const dutyOf = async (county: County, caseNumber: string, type: string) => {
  const { duties } = await caseOf(county, caseNumber);
  const duty = duties.find((each) => each.type === type);
  if (!duty) throw new Error(`case ${caseNumber} has no duty ${type}`);
  return duty;
};

export const historyOf = async (county: County, caseNumber: string) => {
  const call = { params: { caseNumber }, query: { limit: 100 } };
  const { body } = await county.as('countyPolice').showHistory(call);
  return body.items;
};

/** The open duties of the office of a role. */
export const worklistOf = async (county: County, role: Role) => {
  const call = { query: { office: county.offices[role], limit: 100 } };
  const { body } = await county.as(role).showWorklist(call);
  return body.items;
};

/** A moment before now, for what an officer or a reporter says of the past. */
export const ago = (minutes: number): string =>
  new Date(Date.now() - minutes * 60_000).toISOString();
