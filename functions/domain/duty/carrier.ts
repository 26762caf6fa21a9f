import * as z from 'zod';
import { Episode } from '#domain/episode/episode';
import { Post } from '#schemas/codes/post';
import { CarrierId, DivisionCode, EpisodeId, OfficeId } from '#schemas/ids';
import { Duty } from './duty.ts';

/** The number of the shape in which a state is stored; every change of the shape gets a new number. */
export const STATE_SHAPE = 4;

/** The common part of every state that carries duties and machines. */
export const carrierShape = {
  shape: z.literal(STATE_SHAPE),
  id: CarrierId,
  status: z.enum(['open', 'closed']),
  county: DivisionCode,
  division: DivisionCode,
  /** The policy pack that applies here. */
  pack: z.string(),
  /** The number of the last event; a write is conditional on it. */
  seq: z.number().int(),
  /** The hash of the last event. */
  hash: z.string(),
  /** The number of episodes of each machine that have begun. */
  begun: z.record(z.string(), z.number().int()),
  /** The episodes that have not ended or have an open duty, and the latest episode of each machine that may go on. */
  episodes: z.record(EpisodeId, Episode),
  open: z.array(Duty),
  /** The offices that may see it: those that owe or owed a duty here, or were told of it. */
  offices: z.array(OfficeId),
  /** Officers and offices that may not see it, although they otherwise might (回避). */
  barred: z.array(z.string()),
  /** The office that took over the duties of a post (移送); it comes before the routing table. */
  taken: z.partialRecord(Post, OfficeId).optional(),
  /** The same for its other divisions. */
  takenAt: z.record(DivisionCode, z.partialRecord(Post, OfficeId)).optional(),
  /** The other divisions in which something is or was owed; their supervisors see it. */
  alsoIn: z.array(DivisionCode).optional(),
};

/** A state that carries duties and machines. */
export type Carrier = z.infer<z.ZodObject<typeof carrierShape>>;

/** The first list, with the members of the second that it lacks. */
export const union = <T>(known: readonly T[], more: readonly (T | undefined)[]): T[] => [
  ...new Set([...known, ...more.filter((each) => each !== undefined)]),
];

/** Its other divisions, including this one. */
export const alsoIn = (
  { division: own, alsoIn: known = [] }: Pick<Carrier, 'division' | 'alsoIn'>,
  division: DivisionCode | undefined,
) => (division && division !== own ? { alsoIn: union(known, [division]) } : {});

/** The offices that took over the duties of posts in this division; without one, in its own. */
export const takenIn = (
  { taken, takenAt }: Pick<Carrier, 'taken' | 'takenAt'>,
  division: DivisionCode | undefined,
): Carrier['taken'] => (division ? takenAt?.[division] : taken);

/** The offices that may see it, including these. */
export const seenBy = (
  { offices }: Pick<Carrier, 'offices'>,
  ...more: readonly (OfficeId | undefined)[]
): OfficeId[] => union(offices, more);
