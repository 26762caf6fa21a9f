import { rights } from '#domain/access/rights';
import { type Case, commit } from '#domain/composed/case';
import type { Draft } from '#domain/history/fact';
import type { Asked, Tools } from '../command.ts';
import { contextOf } from '../duties/context.ts';
import { whoIn } from '../who-in.ts';

/** Another case, if the caller may see it. */
export const ifSeen = (other: Case | undefined, tools: Asked): Case | undefined =>
  rights.seesCase(whoIn(tools), { case: other }) === 'allowed' ? other : undefined;

/** Commits the facts of another case that belong to the same act, in the same transaction. */
export const commitThere = (other: Case, drafts: readonly Draft[], tools: Tools) =>
  drafts.length > 0
    ? commit({ id: other.id, before: other, beside: true }, drafts, contextOf(other, tools))
    : { writes: [], personal: [] };
