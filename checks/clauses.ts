import { carriersOf } from './clauses/carriers.ts';
import { known } from './clauses/known.ts';
import { writePages } from './clauses/page.ts';
import { linesOf } from './clauses/report.ts';
import { textOf, totalsText } from './clauses/show.ts';
import { allSaid } from './clauses/stated.ts';

/**
 * `npm run clauses`: shows for each clause where it is stated, what carries it, and which mutants are killed by tests
 * that name it. `-- KEY …` shows some clauses; `-- --stale` proves changed ones anew, `-- --prove KEY …` all of some
 * clauses; `-- --page` writes the table of the pages for whoever decides.
 */
const lines = () => {
  const said = allSaid();
  return linesOf({ ...known(), said, carriers: carriersOf(said) });
};

const show = (keys: readonly string[]): number => {
  const all = lines();
  const shown = keys.length > 0 ? all.filter(({ key }) => keys.includes(key)) : all;
  for (const [group, inGroup] of Map.groupBy(shown, ({ clause }) => clause.group)) {
    console.log(`\n${group}\n${inGroup.map(textOf).join('\n')}`);
  }
  if (keys.length === 0) console.log(`\n${totalsText(all)}`);
  return 0;
};

const [first = '', ...others] = process.argv.slice(2);

const page = (): number => {
  writePages(lines());
  return 0;
};

const run = async (): Promise<number> => {
  if (first === '--page') return page();
  if (first !== '--stale' && first !== '--prove') return show(process.argv.slice(2));
  const { renew } = await import('./clauses/renew.ts');
  return renew(first === '--stale' ? 'stale' : others);
};

process.exitCode = (await run()) > 0 ? 1 : 0;
