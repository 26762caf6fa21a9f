import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { inRoot } from '#local/paths';
import { chart } from './charts/chart.ts';
import { withTables } from './charts/table.ts';
import type { Result } from './result.ts';

/** Keeps a run: its numbers, its charts, and its tables in the document. */
export const keep = (result: Result, name: string): void => {
  mkdirSync(inRoot('bench', 'results'), { recursive: true });
  mkdirSync(inRoot('docs', 'performance'), { recursive: true });
  writeFileSync(inRoot('bench', 'results', `${name}.json`), `${JSON.stringify(result, null, 2)}\n`);
  for (const { name: of, title, ratios } of result.measures) {
    if (ratios.length === 0) continue;
    writeFileSync(inRoot('docs', 'performance', `${of}.svg`), chart(title, ratios));
  }
  const document = inRoot('docs', 'performance.md');
  writeFileSync(document, withTables(readFileSync(document, 'utf8'), result));
};
