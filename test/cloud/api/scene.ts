import type { County } from '../a-county.ts';
import { aReport } from '../a-report.ts';
import type { Asked } from './ask.ts';

/** The scene of a write: a county and an open case in it. */
export interface Scene {
  readonly county: County;
  readonly caseNumber: string;
}

/** `one` and `other` are different requests; both are valid. */
export type Variant = 'one' | 'other';

export type Write = (scene: Scene, variant: Variant) => Promise<Asked> | Asked;

/** Another case of the same county. */
export const sibling = async (county: County): Promise<string> =>
  (await county.as('school').makeReport({ body: aReport(county) })).body.caseNumber;
