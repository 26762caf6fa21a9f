import { namedTests } from './clauses/named-tests.ts';
import { faultsOf, HOW, type How, linesOf, type Totals, totalsOf } from './clauses/report.ts';
import { lineOf } from './fault.ts';
import { root } from './root.ts';

/** `npm run clauses`: for each clause of the notices what carries it, and the totals per group. */
const WORDS: Readonly<Record<How, string>> = {
  tests: 'tested',
  record: 'record only',
  people: 'not software’s',
  'not yet': 'not yet',
};

const totalsLine = (name: string, totals: Totals): string =>
  [name.padEnd(8), ...HOW.map((how) => String(totals[how]).padStart(WORDS[how].length + 3))].join(
    '',
  );

const tests = namedTests(root);
const lines = linesOf(tests);
const groups = Map.groupBy(lines, ({ clause }) => clause.group);

for (const [group, inGroup] of groups) {
  console.log(`\n${group}`);
  for (const { key, clause, how, shownBy } of inGroup) {
    console.log(`  ${key.padEnd(16)}${WORDS[how].padEnd(16)}${clause.title}`);
    for (const each of shownBy) console.log(`${' '.repeat(18)}${each}`);
  }
}

console.log(`\n${'group'.padEnd(8)}${HOW.map((how) => `   ${WORDS[how]}`).join('')}`);
for (const [group, inGroup] of groups) console.log(totalsLine(group, totalsOf(inGroup)));
console.log(totalsLine(`all ${lines.length}`, totalsOf(lines)));

const faults = faultsOf(tests);
for (const fault of faults) console.error(lineOf(fault));
process.exitCode = faults.length > 0 ? 1 : 0;
