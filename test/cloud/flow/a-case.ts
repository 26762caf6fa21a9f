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

/** A case as its story sees it, by its number. */
export const theCase = (system: System, county: County, caseNumber: string, receipt = '') => {
  const params = { caseNumber };
  const county_ = county.as('countyPolice');
  const show = async (): Promise<CaseView> => (await county_.showCase({ params })).body;
  const open = async () => (await show()).duties.filter(({ ended }) => !ended);

  /** The newest open duty of this type, as soon as there is one. */
  const duty = (type: string): Promise<DutyView> =>
    eventually(async () => (await open()).findLast((each) => each.type === type));

  /** Ends an open duty by an outcome, as an officer of the office that records it. */
  const end = async (
    type: string,
    outcome: string,
    change: Readonly<Record<string, unknown>> = {},
    as?: Role,
  ) => {
    const found = await duty(type);
    const at = await nowOf(system);
    const { body } = await county.as(as ?? roleOf(county, found)).endDuty({
      params: { dutyId: found.id },
      version: found.version,
      body: { ...outcomeBody(type, outcome, { at, county }), ...change },
    });
    return body;
  };

  return {
    caseNumber,
    receipt,
    show,
    open,
    duty,
    end,
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
