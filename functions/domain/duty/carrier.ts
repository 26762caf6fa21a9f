import * as z from 'zod';
import { Episode } from '#domain/episode/episode';
import { Post } from '#schemas/codes/post';
import { CarrierId, DivisionCode, EpisodeId, OfficeId } from '#schemas/ids';
import { Duty } from './duty.ts';

/** The number of the shape in which a state is stored: a change of the shape is a new number. */
export const STATE_SHAPE = 4;

/** What every state has in which duties are owed and machines run. */
export const carrierShape = {
  shape: z.literal(STATE_SHAPE),
  id: CarrierId,
  status: z.enum(['open', 'closed']),
  county: DivisionCode,
  division: DivisionCode,
  /** The policy pack whose rules hold here. */
  pack: z.string(),
  /** The number of the last event; a write is conditional on it. */
  seq: z.number().int(),
  /** The hash of the last event. */
  hash: z.string(),
  /** How many episodes of each machine have begun. */
  begun: z.record(z.string(), z.number().int()),
  /** Those that have not ended or in which a duty is open, and the latest of a machine that goes on. */
  episodes: z.record(EpisodeId, Episode),
  open: z.array(Duty),
  /** Offices that owe or owed something here, or were told of it: they may see it. */
  offices: z.array(OfficeId),
  /** Officers and offices that may not see it although they otherwise might (回避). */
  barred: z.array(z.string()),
  /** Which office took the duties of a post over (移送), before what the routing table says. */
  taken: z.partialRecord(Post, OfficeId).optional(),
};

/** A state in which duties are owed and machines run. */
export type Carrier = z.infer<z.ZodObject<typeof carrierShape>>;

/** The first list, with what the second adds. */
export const union = <T>(known: readonly T[], more: readonly (T | undefined)[]): T[] => [
  ...new Set([...known, ...more.filter((each) => each !== undefined)]),
];

/** The offices that may see it, with these. */
export const seenBy = (
  { offices }: Pick<Carrier, 'offices'>,
  ...more: readonly (OfficeId | undefined)[]
): OfficeId[] => union(offices, more);
