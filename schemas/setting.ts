import * as z from 'zod';
import type { Label } from './label.ts';

/**
 * How the layers of a policy make one value.
 *
 * - `stricter`: the value that protects the child better; of two terms the shorter
 * - `union`: everything that any layer names
 * - `strongest`: 应当 before 必要时 before 可以
 * - `nearer`: the layer nearest to the deployment that speaks
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
    | 'choice';
  readonly meaning: Label;
  readonly merge: Merge;
  /**
   * `duty`: needed where a duty type in force names it. `product`: needed in every deployment. `units`:
   * needed where a notice names lead or responsible units.
   */
  readonly neededBy: 'duty' | 'product' | 'units';
}
