import type * as z from 'zod';
import { partsOfDuty } from '#domain/ids';
import type { CaseView } from '#schemas/api/case-view';
import type { AlertView, HistoryEntry } from '#schemas/api/views';
import { DutyId } from '#schemas/ids';
import type { Player } from './player.ts';

export type Alert = z.output<typeof AlertView>;
export type Entry = z.output<typeof HistoryEntry>;
export type Case = z.output<typeof CaseView>;

interface Page<T> {
  readonly body: { readonly items: readonly T[]; readonly next?: string | undefined };
}

type Query = Readonly<Record<string, string | number>>;

const allOf = async <T>(ask: (query: Query) => Promise<Page<T>>): Promise<readonly T[]> => {
  const found: T[] = [];
  for (let after: string | undefined; ; ) {
    const { body } = await ask({ limit: 100, ...(after && { after }) });
    found.push(...body.items);
    after = body.next;
    if (!after) return found;
  }
};

/** The view of the case that a supervisor has. */
export const looks = ({ api }: Player, caseNumber: () => string) => ({
  case: async (): Promise<Case> =>
    (await api.showCase({ params: { caseNumber: caseNumber() } })).body,
  history: (): Promise<readonly Entry[]> =>
    allOf((query) => api.showHistory({ params: { caseNumber: caseNumber() }, query })),
  alerts: async (): Promise<readonly Alert[]> => {
    const params = { caseNumber: caseNumber() };
    const found = await allOf((query) => api.listCaseAlerts({ params, query }));
    return found.toSorted((one, other) => one.owedAt.localeCompare(other.owedAt));
  },
});

export type Looks = ReturnType<typeof looks>;

interface Kind {
  readonly type: string;
  /** The parent towards whom it is owed. */
  readonly subject?: string | undefined;
}

/** The name of a duty in a story: `dispatch`, or `reprimand:father` if it is owed towards each parent. */
export const nameOf = ({ type, subject }: Kind): string => (subject ? `${type}:${subject}` : type);

/** `7K3M9P2Q.emergency-response-1.reprimand.father.1` is `reprimand:father`. */
export const nameOfDuty = (dutyId: string): string => {
  const { step: type, subject } = partsOfDuty(DutyId.parse(dutyId));
  return nameOf({ type, subject });
};

export const typeIn = (name: string): string => name.split(':')[0] ?? name;
