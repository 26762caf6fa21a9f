import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The function beside which the font lies. */
export const DRAWS_PAPERS = 'papers';

const FONT = '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf';

/**
 * Noto Serif SC (SIL Open Font License 1.1), whole: the names of people contain characters that smaller fonts lack. A
 * paper embeds the glyphs that it needs.
 */
export const fontFile = (): Uint8Array =>
  readFileSync(createRequire(import.meta.url).resolve(FONT));
