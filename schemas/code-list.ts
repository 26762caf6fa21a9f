import * as z from 'zod';
import type { ClauseKey } from './clauses.ts';
import type { Label } from './label.ts';

/** The labels of a code and the clauses that name it; a code without clauses and without a law is the product's own. */
export interface CodeEntry extends Label {
  readonly basis: readonly ClauseKey[];
  /** The national law that names it, if no local notice does. */
  readonly law?: readonly { readonly doc: string; readonly section: string }[];
}

/** A zod enum that knows the labels of its codes. */
export type CodeList<Code extends string = string> = z.ZodEnum<{ [C in Code]: C }> & {
  readonly labels: Readonly<Record<Code, CodeEntry>>;
};

/** `ReportableSituation` reads `Reportable situation`. */
const titleOf = (id: string): string => {
  const words = id.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/**
 * A closed list of codes, each with its labels and clauses.
 *
 * Its JSON Schema, under `$defs` by its id, is `{ enum: [...], labels: { code: { zh, en, basis, law } } }`.
 * `enum` keeps every validator's own message about what is allowed; `labels` is a keyword of ours,
 * which JSON Schema lets validators ignore and a department's app reads to draw the choices. Codes
 * are in the order in which the notice prints them.
 *
 * @example
 * const Door = codeList('Door', { app: { zh: '应用', en: 'app', basis: [] } });
 * labelOf(Door, 'app').zh; // '应用'
 */
export const codeList = <const Code extends string>(
  id: string,
  labels: Readonly<Record<Code, CodeEntry>>,
): CodeList<Code> => {
  const isCode = (key: string): key is Code => Object.hasOwn(labels, key);
  const codes = z.enum(Object.keys(labels).filter(isCode)).meta({ id, title: titleOf(id), labels });
  return Object.assign(codes, { labels });
};

/** The label of a code. */
export const labelOf = <Code extends string>(
  list: Pick<CodeList<Code>, 'labels'>,
  code: NoInfer<Code>,
): CodeEntry => list.labels[code];

/** The labels of a whole list, by code and in its order. */
export const labelsOf = <Code extends string>(
  list: Pick<CodeList<Code>, 'labels'>,
): Readonly<Record<Code, CodeEntry>> => list.labels;
