import * as z from 'zod';
import type { Setting } from '../../setting.ts';
import { TermUnit } from '../../term.ts';

/** A length in whole calendar days or longer units. */
const Length = z.strictObject({
  amount: z.int().positive().max(1000),
  unit: TermUnit.extract(['day', 'week', 'month', 'year']),
});

const length = (zh: string, en: string) =>
  ({
    type: Length,
    unit: 'term',
    meaning: { zh, en },
    merge: 'nearer',
    neededBy: 'duty',
  }) as const;

export const settings = {
  'restoration.opens_after': length(
    '撤销后满此期间，可以申请恢复监护人资格',
    'After the revocation, the time from which a restoration may be applied for',
  ),
  'restoration.closes_after': length(
    '撤销后逾此期间，法发〔2014〕24号未规定可以申请恢复',
    'After the revocation, the time until which the Opinions of 2014 speak of an application',
  ),
} as const satisfies Record<string, Setting>;
