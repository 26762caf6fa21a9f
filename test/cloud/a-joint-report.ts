import type { County } from './a-county.ts';
import { aReport } from './a-report.ts';
import { eventually } from './eventually.ts';

/** Makes a joint report by the county's school, with this many children. */
export const reportTogether = async (county: County, count: number) => {
  const { child, ...common } = aReport(county);
  const children = Array.from({ length: count }, (_, n) => ({
    child: { ...child, nickname: `小雨${n}` },
  }));
  return (await county.as('school').makeJointReport({ body: { ...common, children } })).body;
};

/** The children of a joint report, once each has its case. */
export const allTaken = (county: County, jointReport: string) =>
  eventually(async () => {
    const { body } = await county.as('school').showJointReport({ params: { jointReport } });
    return body.children.every(({ state }) => state === 'taken') && body.children;
  });
