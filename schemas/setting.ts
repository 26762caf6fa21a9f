import * as z from 'zod';
import type { Label } from './label.ts';

/**
 * How the values of several layers are merged into one.
 *
 * - `stricter`: the value that protects the child better; of two terms the shorter
 * - `union`: everything that any layer names
 * - `strongest`: 应当 before 必要时 before 可以
 * - `nearer`: the value of the layer nearest to the deployment
 */
export type Merge = 'stricter' | 'union' | 'strongest' | 'nearer';

/** How strongly something is asked for, strongest first: 应当, 必要时, 可以. */
export const Modality = z.enum(['must', 'when_necessary', 'may']);
export type Modality = z.infer<typeof Modality>;

export interface Setting<T extends z.ZodType = z.ZodType> {
  readonly type: T;
  readonly unit:
    | 'term'
    | 'texts'
    | 'ladder'
    | 'posts'
    | 'modality'
    | 'codes'
    | 'reporting'
    | 'measures'
    | 'order'
    | 'grounds'
    | 'hours'
    | 'choice';
  readonly meaning: Label;
  readonly merge: Merge;
  /**
   * `duty`: needed if a duty type in force names it. `product`: needed in every deployment. `units`: needed if a notice
   * names lead or responsible units.
   */
  readonly neededBy: 'duty' | 'product' | 'units';
}
