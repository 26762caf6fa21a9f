import type PDFDocument from 'pdfkit';

export type Page = InstanceType<typeof PDFDocument>;

/** Distances in points; an A4 page has 595 by 842. */
export const MARGIN = { top: 70, bottom: 62, side: 62 } as const;
export const WIDTH = 595 - 2 * MARGIN.side;
const FOOT = 842 - MARGIN.bottom;

export const TEXT_SIZE = 11.5;
export const SMALL = 8.5;
export const PADDING = 6;

/** Begins a new page if a block of this height does not fit on the present one. */
export const makeRoom = (page: Page, height: number): void => {
  if (page.y + height > FOOT && page.y > MARGIN.top) page.addPage();
};
