import { readFileSync } from 'node:fs';

/** Reads the font that is written beside the function when it is bundled, when the first paper is drawn. */
export const fontBeside = (): (() => Buffer) => {
  let font: Buffer | undefined;
  return () => {
    font ??= readFileSync(new URL('font.ttf', import.meta.url));
    return font;
  };
};
