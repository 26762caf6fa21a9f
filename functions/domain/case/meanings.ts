import type { Draft } from './event.ts';
import { custodyMeanings } from './meanings/custody.ts';
import type { Meaning, Occasion } from './meanings/meaning.ts';
import { protectionMeanings } from './meanings/protection.ts';
import { recallMeanings } from './meanings/recall.ts';
import { reportMeanings } from './meanings/report.ts';
import { responseMeanings } from './meanings/response.ts';

const meanings: Readonly<Record<string, Meaning>> = {
  ...reportMeanings,
  ...responseMeanings,
  ...recallMeanings,
  ...protectionMeanings,
  ...custodyMeanings,
};

/** The facts that an outcome brings beside the end of its duty; most bring none. */
export const meaningOf = (outcome: string, occasion: Occasion): readonly Draft[] =>
  meanings[`${occasion.duty.type}.${outcome}`]?.(occasion) ?? [];
