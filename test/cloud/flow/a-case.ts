import type { System } from '#local/system';
import type { Client } from '#schemas/api/client';
import { type County, ROLES, type Role } from '../a-county.ts';
import { aReport } from '../a-report.ts';
import { eventually } from '../eventually.ts';
import { outcomeBody } from './outcomes.ts';
import { nowOf } from './time.ts';

export type CaseView = Awaited<ReturnType<Client['showCase']>>['body'];
export type DutyView = CaseView['duties'][number];
export type Entry = Awaited<ReturnType<Client['showHistory']>>['body']['items'][number];
export type AlertView = Awaited<ReturnType<Client['listCaseAlerts']>>['body']['items'][number];

interface Page<T> {
  readonly body: { readonly items: readonly T[]; readonly next?: string | undefined };
}

const allPages = async <T>(
  ask: (query: Record<string, string | number>) => Promise<Page<T>>,
): Promise<readonly T[]> => {
  const found: T[] = [];
  let after: string | undefined;
  do {
    const { body } = await ask({ limit: 100, ...(after && { after }) });
    found.push(...body.items);
    after = body.next;
  } while (after);
  return found;
};

/** The role whose officers record a duty's end: its owner's, or the station for a reporter's. */
export const roleOf = (county: County, { owner }: DutyView): Role => {
  const office = 'office' in owner ? owner.office : county.offices.station;
  const role = ROLES.find((each) => county.offices[each] === office);
  if (!role) throw new Error(`no role at ${office}`);
  return role;
};

/** A case as its story uses it, by its number. */
export const theCase = (system: System, county: County, caseNumber: string, receipt = '') => {
  const params = { caseNumber };
  const county_ = county.as('countyPolice');
  const show = async (): Promise<CaseView> => (await county_.showCase({ params })).body;
  const open = async () => (await show()).duties.filter(({ ended }) => !ended);

  /** The newest open duty of this type, towards this parent if one is named, as soon as it exists. */
  const duty = (type: string, parent?: string): Promise<DutyView> =>
    eventually(async () =>
      (await open()).findLast((each) => each.type === type && (!parent || each.subject === parent)),
    );

  /** Ends a duty in its present version, as an officer of the office that records its end. */
  const answer = async (
    found: DutyView,
    outcome: string,
    change: Readonly<Record<string, unknown>> = {},
    as: Role = roleOf(county, found),
  ) => {
    const body = outcomeBody(found.type, outcome, { at: found.openedAt, county });
    const call = { params: { dutyId: found.id }, version: found.version };
    return (await county.as(as).endDuty({ ...call, body: { ...body, ...change } })).body;
  };

  /** Ends an open duty with an outcome, at the system's present time. */
  const end = async (
    type: string,
    outcome: string,
    change: Readonly<Record<string, unknown>> = {},
    as?: Role,
  ) => {
    const found = await duty(type);
    return answer(found, outcome, { ...(await moment(type, outcome)), ...change }, as);
  };

  const moment = async (type: string, outcome: string) => {
    const at = await nowOf(system);
    const { takenAt } = { takenAt: undefined, ...outcomeBody(type, outcome, { at, county }) };
    return takenAt ? { takenAt } : { at };
  };

  /** Ends the duty that is owed towards one parent. */
  const endOf = async (
    parent: string,
    type: string,
    outcome: string,
    change: Readonly<Record<string, unknown>> = {},
  ) => answer(await duty(type, parent), outcome, change);

  return {
    caseNumber,
    receipt,
    show,
    open,
    duty,
    answer,
    end,
    endOf,
    history: () => allPages((query) => county_.showHistory({ params, query })),
    alerts: () => allPages((query) => county_.listCaseAlerts({ params, query })),
    acknowledge: async (type: string, as?: Role) => {
      const found = await duty(type);
      const role = as ?? roleOf(county, found);
      return county.as(role).acknowledgeDuty({ params: { dutyId: found.id } });
    },
    resume: (reason = '演练') => county_.resumeCase({ params, body: { reason } }),
  };
};

export type TheCase = ReturnType<typeof theCase>;

/** Reports a child of the county, and follows the case. */
export const aCase = async (
  system: System,
  county: County,
  change: Parameters<typeof aReport>[1] = {},
): Promise<TheCase> => {
  const { body } = await county.as('school').makeReport({ body: aReport(county, change) });
  return theCase(system, county, body.caseNumber, body.receipt);
};
