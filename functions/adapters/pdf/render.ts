import type { Rendered, Sheet } from '#domain/papers/sheet';
import { drawBlock } from './blocks.ts';
import { drawMargins } from './margins.ts';
import { MARGIN, type Page } from './page.ts';
import { drawSigns } from './signs.ts';

/** The library is loaded with the first paper: those who only list or read papers need not wait for it. */
const begun = async (font: Buffer, { title, at }: Sheet): Promise<Page> => {
  const { default: PDFDocument } = await import('pdfkit');
  return new PDFDocument({
    size: 'A4',
    margins: { top: MARGIN.top, bottom: MARGIN.bottom, left: MARGIN.side, right: MARGIN.side },
    font: font as never,
    bufferPages: true,
    lang: 'zh-CN',
    displayTitle: true,
    info: { Title: title, Creator: 'Heli', Producer: 'Heli', CreationDate: new Date(at) },
  });
};

const bytesOf = (page: Page): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    page.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    page.on('error', reject);
    page.on('end', () => resolve(Buffer.concat(chunks)));
  });

/** Draws a sheet on A4 pages. The same sheet gives the same text; only the glyphs that it needs are embedded. */
export const renderer =
  (font: () => Buffer) =>
  async (sheet: Sheet): Promise<Rendered> => {
    const page = await begun(font(), sheet);
    const whole = bytesOf(page);
    page.fontSize(21).text(sheet.title, { align: 'center', lineGap: 4 });
    page.moveDown(0.3);
    for (const block of sheet.blocks) drawBlock(page, block);
    drawSigns(page, sheet.signs);
    const { count: pages } = page.bufferedPageRange();
    drawMargins(page, sheet);
    page.end();
    return { bytes: await whole, pages };
  };
