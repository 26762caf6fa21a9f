import { clauses } from './clause-texts.ts';

const isKey = (key: string): key is keyof typeof clauses => key in clauses;

/** The keys of all clauses. A bundle contains only these if nothing in it shows a clause's text. */
export const clauseKeys = Object.keys(clauses).filter(isKey);
