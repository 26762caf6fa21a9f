import { goalOf, spread, verdict } from '../print/words.ts';
import type { Ratio } from '../ratio.ts';

const WIDTH = 860;
const LABEL = 330;
const PLOT = 300;
const ROW = 30;
const TOP = 58;
const INK = '#1f2328';
const FAINT = '#6e7781';
const COLOURS = { met: '#1a7f37', missed: '#bc4c00', bad: '#8250df' } as const;

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

type Point = readonly [x: number, y: number];
type Size = readonly [width: number, height: number];

const text = ([x, y]: Point, content: string, fill = INK, size = 13): string =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" fill="${fill}" font-size="${size}">${escaped(content)}</text>`;

const rect = ([x, y]: Point, [width, height]: Size, fill: string): string =>
  `<rect x="${x.toFixed(1)}" y="${y}" width="${Math.max(0, width).toFixed(1)}" height="${height}" fill="${fill}"/>`;

/** A bar that is longer than this many times its goal is cut, and marked as cut. */
const LONGEST = 3;

const colourOf = ({ met, isBad }: Ratio): string => {
  if (isBad) return COLOURS.bad;
  return met ? COLOURS.met : COLOURS.missed;
};

/** A bar to the median, a line across the quartiles, and a mark at the goal; each row is scaled to its own goal. */
const row = (ratio: Ratio, index: number): string => {
  const y = TOP + index * ROW;
  const at = (value: number): number =>
    LABEL + (Math.min(value / ratio.goal, LONGEST) / LONGEST) * PLOT;
  const isCut = ratio.median > ratio.goal * LONGEST;
  const [low, high] = [at(ratio.low), at(ratio.high)];
  const goal = at(ratio.goal);
  return [
    text([12, y + 16], `${ratio.name}, ${ratio.unit}`),
    rect([LABEL, y + 5], [at(ratio.median) - LABEL, 14], colourOf(ratio)),
    ...(ratio.repetitions > 1 && !isCut ? [rect([low, y + 11], [high - low, 2], INK)] : []),
    rect([goal - 1, y + 1], [2, 22], INK),
    text(
      [LABEL + PLOT + 14, y + 16],
      `${isCut ? '→ ' : ''}${spread(ratio)}  ${goalOf(ratio)}  ${verdict(ratio)}`,
    ),
  ].join('\n');
};

/** Ratios as bars, in an SVG that is readable on any background. */
export const chart = (title: string, ratios: readonly Ratio[]): string => {
  const height = TOP + ratios.length * ROW + 14;
  const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="system-ui, sans-serif" role="img">`;
  return [
    head,
    `<title>${escaped(title)}</title>`,
    rect([0, 0], [WIDTH, height], '#ffffff'),
    text([12, 24], title, INK, 15),
    text(
      [12, 44],
      'Bar: median. Thin line: quartiles. Upright mark: the goal. Each row is drawn to its own goal.',
      FAINT,
      11,
    ),
    ...ratios.map(row),
    '</svg>',
    '',
  ].join('\n');
};
