import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { carriersOf } from '../../../checks/clauses/carriers.ts';
import { groups } from '../../../checks/clauses/groups.ts';
import { known } from '../../../checks/clauses/known.ts';
import { pages, withTable } from '../../../checks/clauses/page.ts';
import { linesOf } from '../../../checks/clauses/report.ts';
import { allSaid } from '../../../checks/clauses/stated.ts';
import { root } from '../../../checks/root.ts';

const said = allSaid();
const lines = linesOf({ ...known(), said, carriers: carriersOf(said) });

describe('the pages for whoever decides', () => {
  it.each(pages)('$file counts the clauses as they are', ({ file, language }) => {
    const page = readFileSync(path.join(root, file), 'utf8');

    expect(page).toBe(withTable(page, lines, language));
  });

  it('name each group of clauses', () => {
    const used = new Set(lines.map(({ clause }) => clause.group));

    expect([...used].filter((group) => !(group in groups))).toEqual([]);
  });

  it('are not written without their marks', () => {
    expect(() => withTable('no table here', lines, 'en')).toThrow(/no marks/);
  });
});
