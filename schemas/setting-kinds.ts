import * as z from 'zod';
import { PlacementKind } from './codes/placement-kind.ts';
import { Post } from './codes/post.ts';
import { LadderRule } from './ladder.ts';
import type { Setting } from './setting.ts';
import { Term } from './term.ts';

/** A length of time; `neededBy` says where it must be decided. */
export const term = (neededBy: Setting['neededBy'], zh: string, en: string) =>
  ({ type: Term, unit: 'term', meaning: { zh, en }, merge: 'stricter', neededBy }) as const;

/** The times and recipients of the repeated alerts of a duty. */
export const ladder = (zh: string, en: string) =>
  ({
    type: LadderRule,
    unit: 'ladder',
    meaning: { zh, en },
    merge: 'nearer',
    neededBy: 'duty',
  }) as const;

/** The posts that receive some piece of news. */
export const recipients = (neededBy: Setting['neededBy'], zh: string, en: string) =>
  ({
    type: z.array(Post).min(1),
    unit: 'posts',
    meaning: { zh, en },
    merge: 'union',
    neededBy,
  }) as const;

/** A list of codes to which every layer may add. */
export const codes = <const T extends z.ZodType>(type: T, zh: string, en: string) =>
  ({ type, unit: 'codes', meaning: { zh, en }, merge: 'union', neededBy: 'duty' }) as const;

/** The kinds of place to which a child may go. */
export const places = (zh: string, en: string) => codes(z.array(PlacementKind).min(1), zh, en);
