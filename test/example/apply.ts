import { cpSync, existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { root } from '../../checks/root.ts';

/** The folders of the example in `docs/`. */
const EXAMPLE = path.join(root, 'docs', 'example');
const FILES = path.join(EXAMPLE, 'files');

/** One entry of a list: the line itself, and before it the import that it needs, if any. */
const Entry = z.strictObject({
  list: z.string(),
  file: z.string(),
  insert: z
    .array(z.strictObject({ after: z.string(), line: z.string() }))
    .min(1)
    .max(2),
});
type Entry = z.infer<typeof Entry>;

const Said = z.record(z.string(), z.unknown());
const PackEntries = z.strictObject({ settings: Said.optional(), duties: Said.optional() });
type PackEntries = z.infer<typeof PackEntries>;

const readJson = (name: string): unknown =>
  JSON.parse(readFileSync(path.join(EXAMPLE, name), 'utf8'));

export interface Example {
  /** New files, by their path in the tree. */
  readonly files: readonly string[];
  readonly entries: readonly Entry[];
  readonly packs: Readonly<Record<string, PackEntries>>;
}

export const example = (): Example => ({
  files: globSync('**/*.*', { cwd: FILES }).toSorted(),
  entries: z.array(Entry).parse(readJson('lines.json')),
  packs: z.record(z.string(), PackEntries).parse(readJson('packs.json')),
});

const changeText = (file: string, change: (text: string) => string): void =>
  writeFileSync(file, change(readFileSync(file, 'utf8')));

/** @throws {Error} if the line to insert after is missing, or occurs twice. */
const insertAfter = (text: string, { after, line }: Entry['insert'][number]): string => {
  const lines = text.split('\n');
  const at = lines.indexOf(after);
  if (at === -1 || at !== lines.lastIndexOf(after)) {
    throw new Error(`no place, or several, for ${line}`);
  }
  return lines.toSpliced(at + 1, 0, line).join('\n');
};

/** Inserts statements at the head of a part of a pack, formatted as a person would. */
const sayIn = (text: string, part: string, said: Readonly<Record<string, unknown>> = {}) => {
  const lines = JSON.stringify({ [part]: said }, null, 2)
    .split('\n')
    .slice(2, -2);
  if (lines.length === 0) return text;
  const head = `\n  "${part}": {\n`;
  if (!text.includes(head)) throw new Error(`no ${part} to say it in`);
  return text.replace(head, () => `${head}${lines.join('\n')},\n`);
};

/** Applies the example to a copy of the tree. @throws {Error} if it would change more than it declares. */
export const applyTo = (copy: string, { files, entries, packs }: Example): void => {
  const present = files.filter((file) => existsSync(path.join(copy, file)));
  if (present.length > 0) throw new Error(`no new files: ${present.join(', ')}`);
  cpSync(FILES, copy, { recursive: true });
  for (const { file, insert } of entries) {
    changeText(path.join(copy, file), (text) => insert.reduce(insertAfter, text));
  }
  for (const [pack, { settings, duties }] of Object.entries(packs)) {
    changeText(path.join(copy, 'policies', `${pack}.json`), (text) =>
      sayIn(sayIn(text, 'settings', settings), 'duties', duties),
    );
  }
};
