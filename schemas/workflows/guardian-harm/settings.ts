import * as z from 'zod';
import { EmergencySituation } from '../../codes/emergency-situation.ts';
import type { Setting } from '../../setting.ts';
import { Educating } from './educating.ts';

/** Measures that are owed towards a guardian in these situations; in all situations if none are named. */
const Owed = z.strictObject({
  measures: z.array(Educating).min(1),
  for: z.array(EmergencySituation).min(1).optional(),
});

export const settings = {
  'guardian.measures': {
    type: z.array(Owed).min(1),
    unit: 'measures',
    meaning: {
      zh: '对实施侵害或者不依法履行监护职责的监护人应当作出的批评教育、训诫',
      en: 'What a guardian is given who has harmed the child or does not perform: criticism and education, reprimand',
    },
    merge: 'union',
    neededBy: 'duty',
  },
} as const satisfies Record<string, Setting>;
