import { goalOf, quantity, spread, verdict } from '../print/words.ts';
import type { Result } from '../result.ts';

const BEGIN = '<!-- begin: npm run bench -->';
const END = '<!-- end: npm run bench -->';

type Measured = Result['measures'][number];

const compared = ({ name, title, ratios }: Measured): string[] => [
  `![${title}](performance/${name}.svg)`,
  '',
  '| what | ratio (quartiles) | goal | | of what |',
  '|---|---|---|---|---|',
  ...ratios.map((ratio) => {
    const { unit, above, below } = ratio;
    const of = `${quantity(above, unit)} ÷ ${quantity(below, unit)}`;
    return `| ${ratio.name} | ${spread(ratio)} | ${goalOf(ratio)} | ${verdict(ratio)} | ${of} |`;
  }),
  '',
];

const section = (measured: Measured): string[] => [
  `### ${measured.title}`,
  '',
  ...(measured.ratios.length > 0 ? compared(measured) : []),
  ...measured.notes.map((note) => `- ${note}`),
  '',
];

const tables = ({ at, seconds, machine, measures, isSmall }: Result): string => {
  const { cpu, cores, memoryGb, os, node } = machine;
  const of = isSmall ? 'A small run, to try it: its ratios say little. ' : '';
  const where = `${cores} × ${cpu}, ${memoryGb} GB, ${os}, Node ${node}`;
  const head = `${of}Measured ${at.slice(0, 10)} in ${Math.round(seconds)} s on ${where}.`;
  return [head, '', ...measures.flatMap(section)].join('\n');
};

/** The document with this run's tables between its two markers. */
export const withTables = (document: string, result: Result): string => {
  const [from, to] = [document.indexOf(BEGIN), document.indexOf(END)];
  if (from < 0 || to < from) throw new Error('docs/performance.md has no marks for the tables');
  const [before, after] = [document.slice(0, from), document.slice(to)];
  return `${before}${BEGIN}\n\n${tables(result)}\n${after}`;
};
