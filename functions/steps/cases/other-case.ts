import { rights } from '#domain/access/rights';
import { type Case, caseRecord } from '#domain/case/case';
import type { Draft } from '#domain/case/event';
import { commit } from '#domain/history/commit';
import { ref } from '#domain/record';
import type { CaseId } from '#schemas/ids';
import type { Tools } from '../command.ts';
import { contextOf } from '../duties/context.ts';

/** Another case, if whoever acts may see it. */
export const seenCase = async (caseId: CaseId, tools: Tools): Promise<Case | undefined> => {
  const [{ other }] = await tools.store.load({ other: ref(caseRecord, caseId) });
  const { officer, successors, call } = tools;
  const { scopes, isFirstAdministrator } = call;
  const who = { officer, successors, scopes, isFirstAdministrator };
  return rights.seesCase(who, { case: other }) === 'allowed' ? other : undefined;
};

/** What another case says of the same act, to be written in the same transaction. */
export const commitThere = (other: Case, drafts: readonly Draft[], tools: Tools) =>
  drafts.length > 0
    ? commit(other.id, other, drafts, contextOf(other, tools))
    : { writes: [], personal: [] };
