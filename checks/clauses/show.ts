import { HOW, type How, type Line, type Shown, type Totals, totalsOf } from './report.ts';

const WORDS: Readonly<Record<How, string>> = {
  proved: 'proved',
  carried: 'carried',
  stated: 'stated',
  people: 'not software’s',
  'not yet': 'not yet',
};

const INDENT = ' '.repeat(18);

const listed = (what: string, each: readonly string[]): readonly string[] =>
  each.map((text, index) => `${INDENT}${(index === 0 ? what : '').padEnd(9)}${text}`);

const ofMutant = ({ mutant, stale, killedBy }: Shown): readonly string[] => [
  `${mutant.name}${stale ? ` – ${stale}` : ''}`,
  ...killedBy.map((test) => `  ${test}`),
];

/** The words for one clause: its state, and the evidence. */
export const textOf = ({ key, clause, how, ...shown }: Line): string =>
  [
    `  ${key.padEnd(16)}${WORDS[how].padEnd(16)}${clause.title}`,
    ...listed('stated', shown.statedIn),
    ...listed('carried', shown.carriedBy),
    ...listed('mutants', shown.shown.flatMap(ofMutant)),
    ...listed('lacks', shown.lacks ? [shown.lacks] : []),
    ...listed('people’s', shown.why ? [shown.why] : []),
  ].join('\n');

const totalsLine = (name: string, totals: Totals): string =>
  [name.padEnd(8), ...HOW.map((how) => String(totals[how]).padStart(WORDS[how].length + 3))].join(
    '',
  );

/** The number of clauses in each state, by group. */
export const totalsText = (lines: readonly Line[]): string =>
  [
    `group   ${HOW.map((how) => `   ${WORDS[how]}`).join('')}`,
    ...[...Map.groupBy(lines, ({ clause }) => clause.group)].map(([group, inGroup]) =>
      totalsLine(group, totalsOf(inGroup)),
    ),
    totalsLine(`all ${lines.length}`, totalsOf(lines)),
  ].join('\n');
