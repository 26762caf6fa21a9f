import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../root.ts';
import type { NamedTest } from './named-tests.ts';

/**
 * The recorded proof of a mutant: the hash of what it changes, and of each test that failed because of it, by file and
 * name.
 */
export interface Row {
  readonly target: string;
  readonly killedBy: Readonly<Record<string, string>>;
}

/** Every mutant that a test killed, by clause and by the mutant's name. */
export type Table = Readonly<Record<string, Readonly<Record<string, Row>>>>;

export const TABLE = 'checks/clauses/proved.json';

const file = path.join(root, TABLE);

/** A comment on lines of its own. */
const COMMENT = /^[ \t]*(?:\/\/.*|\/\*[\s\S]*?\*\/[ \t]*)(?:\n|$)/gm;

/** The hash of code without its comments, so that a reworded comment makes no proof stale. */
export const hashOf = (text: string): string =>
  createHash('sha256').update(text.replace(COMMENT, '')).digest('hex').slice(0, 12);

/** The name of a test in the table. */
export const idOf = ({ file: of, name }: Pick<NamedTest, 'file' | 'name'>): string =>
  `${of}: ${name}`;

export const readTable = (): Table => JSON.parse(readFileSync(file, 'utf8'));

export const writeTable = (table: Table): void =>
  writeFileSync(file, `${JSON.stringify(table, null, 2)}\n`);
