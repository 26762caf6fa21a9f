import type { Signature } from '#schemas/papers/paper';
import { MARGIN, makeRoom, type Page, TEXT_SIZE, WIDTH } from './page.ts';

const HEIGHT = 66;
const GAP = 18;

const drawSign = (page: Page, { sign, seal }: Signature, x: number, y: number): void => {
  const width = (WIDTH - GAP) / 2;
  page.fontSize(TEXT_SIZE).fillColor('#000').text(`${sign}：`, x, y, { width });
  page.lineWidth(0.5).strokeColor('#888');
  page
    .moveTo(x, y + 42)
    .lineTo(x + width, y + 42)
    .stroke();
  if (seal)
    page
      .fontSize(9)
      .fillColor('#999')
      .text('（印章）', x + width - 44, y + 26);
  page
    .fontSize(10)
    .fillColor('#000')
    .text('　　　　年　　月　　日', x, y + 48, { width, align: 'right' });
};

/** Places for signatures and seals, two in each line, each with a line for its date. */
export const drawSigns = (page: Page, signs: readonly Signature[]): void => {
  page.moveDown(1.2);
  makeRoom(page, Math.ceil(signs.length / 2) * HEIGHT);
  for (let index = 0; index < signs.length; index += 2) {
    makeRoom(page, HEIGHT);
    const { y } = page;
    for (const [column, sign] of signs.slice(index, index + 2).entries())
      drawSign(page, sign, MARGIN.side + column * ((WIDTH + GAP) / 2), y);
    page.x = MARGIN.side;
    page.y = y + HEIGHT;
  }
};
