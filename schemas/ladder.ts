import * as z from 'zod';
import { Post } from './codes/post.ts';
import type { Label } from './label.ts';
import { Term } from './term.ts';

/** The rungs that a ladder may have, lowest first. The first alert, at opening, is no rung. */
export const RungCode = z.enum(['remind', 'review', 'due', 'superior', 'leading-group']);
export type RungCode = z.infer<typeof RungCode>;

/** The product's own labels of the rungs, for alerts and the history. */
export const rungLabels: Readonly<Record<RungCode, Label>> = {
  remind: { zh: '提醒', en: 'reminder' },
  review: { zh: '复核', en: 'review' },
  due: { zh: '到期', en: 'due' },
  superior: { zh: '报上级', en: 'told to the superior' },
  'leading-group': { zh: '报领导小组办公室', en: 'told to the leading-group office' },
};

/** Recipients that depend on the duty when the alert is due: its owner, the owner's deputy, the owner's superior. */
export const RelativeRecipient = z.enum(['owner', 'deputy', 'superior']);
export type RelativeRecipient = z.infer<typeof RelativeRecipient>;

export const Recipient = z.union([RelativeRecipient, Post]);
export type Recipient = z.infer<typeof Recipient>;

const to = z.array(Recipient).min(1);

/** A rung at a part of the clock: 0.5 is half-time, 1 is the due moment. */
const RungOfClock = z.strictObject({
  rung: RungCode,
  at: z.strictObject({ ofClock: z.number().gt(0).lte(1) }),
  to,
});

/** A rung after the one before it; the first of a ladder counts from the opening. */
const RungAfter = z.strictObject({ rung: RungCode, after: Term, to });

export const RungRule = z.union([RungOfClock, RungAfter]);
export type RungRule = z.infer<typeof RungRule>;

const fractions = (rungs: readonly RungRule[]): number[] =>
  rungs.map((rule) => ('at' in rule ? rule.at.ofClock : Number.POSITIVE_INFINITY));

const climbs = (rungs: readonly RungRule[]): boolean =>
  fractions(rungs).every((part, index, all) => index === 0 || part >= (all[index - 1] ?? 0));

const namesDiffer = (rungs: readonly RungRule[]): boolean =>
  new Set(rungs.map(({ rung }) => rung)).size === rungs.length;

/**
 * The alerts about a duty that nobody does: first to the owner again, then to higher offices.
 *
 * The last rung repeats while the duty is open, so that no duty falls silent. Rungs have different names, because an
 * alert is identified by its duty, rung and recipient.
 */
export const LadderRule = z.strictObject({
  rungs: z
    .array(RungRule)
    .min(1)
    .refine(climbs, { error: 'rungs of the clock come first, in order of time' })
    .refine(namesDiffer, { error: 'each rung of a ladder has a name of its own' }),
  repeat: Term,
});
export type LadderRule = z.infer<typeof LadderRule>;
