import type { Context } from '#domain/context';
import type { Duty } from '#domain/duty/duty';
import type { Commit } from '#domain/history/commit';
import type { Draft } from '#domain/history/fact';
import { isCaseId } from '#domain/ids';
import { type Ref, ref } from '#domain/record';
import type { CarrierId } from '#schemas/ids';
import {
  type Case,
  caseRecord,
  commit as commitCase,
  endPointless as endPointlessOfCase,
} from './case.ts';
import {
  type ChildFile,
  commit as commitFile,
  endPointless as endPointlessOfFile,
  fileRecord,
} from './child.ts';

/** An aggregate that carries duties and machines: a case, or a child's file. */
export type AnyCarrier = Case | ChildFile;

export const isCase = (state: AnyCarrier): state is Case => isCaseId(state.id);

/** The state of a case or a file, by its id. */
export const carrierRef = (id: CarrierId): Ref<AnyCarrier> =>
  isCaseId(id) ? ref(caseRecord, id) : ref(fileRecord, id);

/** The end of every duty that the facts have made pointless. */
export const endPointlessIn = (state: AnyCarrier): readonly Draft[] =>
  isCase(state) ? endPointlessOfCase(state) : endPointlessOfFile(state);

/** Turns the facts of a case or a file into one transaction. */
export const commitCarrier = (
  before: AnyCarrier,
  drafts: readonly Draft[],
  context: Context,
): Commit<AnyCarrier, Duty> =>
  isCase(before)
    ? commitCase({ id: before.id, before }, drafts, context)
    : commitFile({ id: before.id, before }, drafts, context);
