import * as z from 'zod';
import type { Retired } from '#domain/history/retire';
import { partitionOf } from '#domain/ids';
import { put, record } from '#domain/record';
import { CaseId } from '#schemas/ids';
import type { Case } from './case.ts';

/** The number of event numbers in one list. */
const LIST_LENGTH = 16;

/** The numbers of the events of a case with statements about its child: the n-th list, from 1. */
const SaidList = z.object({
  caseId: CaseId,
  list: z.number().int(),
  events: z.array(z.number().int()),
});

export const saidListRecord = record({
  name: 'saidList',
  schema: SaidList,
  at: (caseId: CaseId, list: number) => ({
    pk: partitionOf(caseId),
    sk: `SAID#${String(list).padStart(4, '0')}`,
  }),
  idOf: ({ caseId, list }) => [caseId, list] as const,
});

/** Takes a full list of the earliest numbers out of the state into its record. */
export const retireSaid = <S extends Pick<Case, 'id' | 'saidIn' | 'saidLists'>>(
  state: S,
): Retired<S> | undefined => {
  const { id: caseId, saidIn, saidLists = 0 } = state;
  if (saidIn.length < LIST_LENGTH) return undefined;
  const list = saidLists + 1;
  return {
    state: { ...state, saidIn: saidIn.slice(LIST_LENGTH), saidLists: list },
    write: put(saidListRecord, { caseId, list, events: saidIn.slice(0, LIST_LENGTH) }),
  };
};
