import { type Case, cases } from '#domain/composed/case';
import { type ChildFile, files } from '#domain/composed/child';
import { retireFrom } from '#domain/history/retire';

/** A case that all ended things have left, and their writes. */
export const retiredCase = (state: Case) => retireFrom(cases.retire, state);

/** A case that all ended things have left: a transaction may have kept some for the next. */
export const smallCase = (state: Case): Case => retiredCase(state).state;

/** A child's file that all ended things have left. */
export const smallFile = (state: ChildFile): ChildFile => retireFrom(files.retire, state).state;
