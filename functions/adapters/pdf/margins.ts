import type { Sheet } from '#domain/papers/sheet';
import { MARGIN, type Page, SMALL, WIDTH } from './page.ts';

const across = { width: WIDTH, lineBreak: false } as const;

const drawOne = (page: Page, { notice, version }: Sheet, of: string): void => {
  // A text below the lower margin would begin a new page.
  page.page.margins.bottom = 0;
  page.fontSize(SMALL).fillColor('#555');
  page.text(notice, MARGIN.side, 40, across);
  page.text(version, MARGIN.side, 796, across);
  page.text(of, MARGIN.side, 796, { ...across, align: 'right' });
  page.lineWidth(0.4).strokeColor('#999');
  page
    .moveTo(MARGIN.side, 54)
    .lineTo(MARGIN.side + WIDTH, 54)
    .stroke();
  page
    .moveTo(MARGIN.side, 790)
    .lineTo(MARGIN.side + WIDTH, 790)
    .stroke();
};

/** The lines above and below every page: the layout, the version of the facts, the number of the page. */
export const drawMargins = (page: Page, sheet: Sheet): void => {
  const { start, count } = page.bufferedPageRange();
  for (let index = 0; index < count; index += 1) {
    page.switchToPage(start + index);
    drawOne(page, sheet, `第 ${index + 1} 页　共 ${count} 页`);
  }
};
