import type { Meaning, Occasion } from '#domain/duty/meaning';
import { protectionMeanings } from '#domain/workflows/child-protection/protection';
import { responseMeanings } from '#domain/workflows/emergency-response/found';
import { reportMeanings } from '#domain/workflows/emergency-response/report';
import { recallMeanings } from '#domain/workflows/parent-recall/recall';
import { custodyMeanings } from '#domain/workflows/temporary-custody/custody';
import type { Draft } from './event.ts';

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
