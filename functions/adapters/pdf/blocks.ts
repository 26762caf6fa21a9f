import type { Block, SheetCell } from '#domain/papers/sheet';
import { MARGIN, makeRoom, PADDING, type Page, TEXT_SIZE, WIDTH } from './page.ts';

/** One box of a line of a table. */
interface Box {
  readonly text: string;
  readonly width: number;
  readonly shaded?: boolean;
}

const LABEL = 92;
const LEAST = 26;

const heightOf = (page: Page, { text, width }: Box): number =>
  page.heightOfString(text || '　', { width: width - 2 * PADDING, lineGap: 2 }) + 2 * PADDING;

const drawBox = (
  page: Page,
  { text, width, shaded }: Box,
  at: { x: number; y: number; height: number },
): void => {
  const { x, y, height } = at;
  if (shaded) page.rect(x, y, width, height).fill('#f2f2f2');
  page.lineWidth(0.6).strokeColor('#444').rect(x, y, width, height).stroke();
  page
    .fillColor('#000')
    .text(text, x + PADDING, y + PADDING, { width: width - 2 * PADDING, lineGap: 2 });
};

/** Draws one line of a table; it is never split, and goes to the next page if it does not fit. */
const drawLine = (page: Page, boxes: readonly Box[]): void => {
  page.fontSize(TEXT_SIZE);
  const height = Math.max(LEAST, ...boxes.map((box) => heightOf(page, box)));
  makeRoom(page, height);
  const { y } = page;
  let x: number = MARGIN.side;
  for (const box of boxes) {
    drawBox(page, box, { x, y, height });
    x += box.width;
  }
  page.x = MARGIN.side;
  page.y = y + height;
};

/** Two cells in each line, or one that is wide or stands alone. */
const linesOf = (cells: readonly SheetCell[]): readonly (readonly SheetCell[])[] => {
  const [first, second, ...rest] = cells;
  if (!first) return [];
  if (first.wide || !second || second.wide) return [[first], ...linesOf(cells.slice(1))];
  return [[first, second], ...linesOf(rest)];
};

const boxesOf = (cells: readonly SheetCell[]): readonly Box[] =>
  cells.flatMap(({ label, value }) => [
    { text: label, width: LABEL, shaded: true },
    { text: value, width: WIDTH / cells.length - LABEL },
  ]);

const heading = (page: Page, text: string): void => {
  makeRoom(page, 3 * LEAST);
  page.moveDown(0.6).fontSize(TEXT_SIZE).fillColor('#000');
  page.lineWidth(0.35).strokeColor('#000');
  page.text(`${text}：`, MARGIN.side, page.y, { fill: true, stroke: true });
};

/** Empty lines for handwriting. */
const drawRules = (page: Page, lines: number): void => {
  for (let line = 0; line < lines; line += 1) {
    makeRoom(page, LEAST);
    const y = page.y + 20;
    page
      .lineWidth(0.5)
      .strokeColor('#888')
      .moveTo(MARGIN.side, y)
      .lineTo(MARGIN.side + WIDTH, y)
      .stroke();
    page.y = y + 2;
  }
};

const flowing = { width: WIDTH, indent: 2 * TEXT_SIZE, lineGap: 4, indentAllLines: false } as const;

const drawText = (page: Page, text: string): void => {
  page.fontSize(TEXT_SIZE).fillColor('#000');
  for (const paragraph of text.split('\n')) page.text(paragraph, MARGIN.side, page.y, flowing);
};

const drawTable = (page: Page, { head, lines }: Extract<Block, { kind: 'table' }>): void => {
  page.moveDown(0.2);
  const number = 30;
  const width = (WIDTH - number) / head.length;
  const boxes = (first: string, cells: readonly string[], shaded: boolean): readonly Box[] => [
    { text: first, width: number, shaded },
    ...cells.map((text) => ({ text, width, shaded })),
  ];
  drawLine(page, boxes('序', head, true));
  for (const [index, cells] of lines.entries()) drawLine(page, boxes(`${index + 1}`, cells, false));
};

/** Draws one block below the last. */
export const drawBlock = (page: Page, block: Block): void => {
  if (block.kind === 'cells') {
    page.moveDown(0.4);
    for (const cells of linesOf(block.cells)) drawLine(page, boxesOf(cells));
    return;
  }
  if (block.kind === 'sentence') {
    page.moveDown(0.6);
    drawText(page, block.text);
    return;
  }
  heading(page, block.heading);
  if (block.kind === 'table') drawTable(page, block);
  else if (block.text) drawText(page, block.text);
  else drawRules(page, block.lines);
};
