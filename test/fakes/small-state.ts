import { type Case, cases } from '#domain/composed/case';
import { type ChildFile, files } from '#domain/composed/child';
import { retireFrom } from '#domain/history/retire';

/** A case without its ended things, and the writes that store these. */
export const retiredCase = (state: Case) => retireFrom(cases.retire, state);

/** A case without its ended things; a transaction may have kept some for the next. */
export const smallCase = (state: Case): Case => retiredCase(state).state;

/** A child's file without its ended things. */
export const smallFile = (state: ChildFile): ChildFile => retireFrom(files.retire, state).state;
