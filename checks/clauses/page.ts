import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Label, Language } from '#schemas/label';
import { root } from '../root.ts';
import { groups } from './groups.ts';
import { HOW, type How, type Line, totalsOf } from './report.ts';

const BEGIN = '<!-- begin: npm run clauses -- --page -->';
const END = '<!-- end: npm run clauses -- --page -->';

const WORDS: Readonly<Record<How, Label>> = {
  proved: { zh: '已验证', en: 'proved' },
  carried: { zh: '部分落实', en: 'in part' },
  stated: { zh: '仅载明', en: 'stated only' },
  people: { zh: '由人办理', en: 'people’s' },
  'not yet': { zh: '尚未', en: 'not yet' },
};

const HEAD: Label = { zh: '条款所涉事项', en: 'clauses of' };
const ALL: Label = { zh: '合计', en: 'all' };

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

const counted = (name: string, lines: readonly Line[]): string => {
  const totals = totalsOf(lines);
  return row([name, ...HOW.map((how) => totals[how] || '–')]);
};

const tableOf = (lines: readonly Line[], language: Language): string =>
  [
    row([HEAD[language], ...HOW.map((how) => WORDS[how][language])]),
    row(['---', ...HOW.map(() => '--:')]),
    ...[...Map.groupBy(lines, ({ clause }) => clause.group)].map(([group, inGroup]) =>
      counted(groups[group]?.[language] ?? group, inGroup),
    ),
    counted(`**${ALL[language]}** (${lines.length})`, lines),
  ].join('\n');

/** The pages that show the table, each in its language. */
export const pages: readonly { readonly file: string; readonly language: Language }[] = [
  { file: 'docs/decide.md', language: 'en' },
  { file: 'docs/decide.zh-CN.md', language: 'zh' },
];

/**
 * A page with the present table between its two marks.
 *
 * @throws an Error if the page has no marks.
 */
export const withTable = (page: string, lines: readonly Line[], language: Language): string => {
  const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`a page in ${language} has no marks for the table`);
  const [before, after] = [page.slice(0, from), page.slice(to)];
  return `${before}${BEGIN}\n\n${tableOf(lines, language)}\n\n${after}`;
};

/** Writes the present table into all pages that show it. */
export const writePages = (lines: readonly Line[]): void => {
  for (const { file, language } of pages) {
    const where = path.join(root, file);
    writeFileSync(where, withTable(readFileSync(where, 'utf8'), lines, language));
  }
};
