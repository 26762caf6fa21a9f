import type { Result } from '../result.ts';
import { goalOf, quantity, spread, verdict } from './words.ts';

/** The terminal lines of one measure. */
export const linesOf = ({
  title,
  ratios,
  notes,
  seconds,
}: Result['measures'][number]): string[] => [
  '',
  `${title}  [${seconds.toFixed(0)} s]`,
  ...ratios.map((ratio) => {
    const { name, unit, above, below } = ratio;
    const of = `${quantity(above, unit)} ÷ ${quantity(below, unit)}`;
    return `  ${name.padEnd(46)} ${spread(ratio).padEnd(20)} ${goalOf(ratio).padEnd(7)} ${verdict(ratio).padEnd(8)} ${of}`;
  }),
  ...notes.map((note) => `  · ${note}`),
];
