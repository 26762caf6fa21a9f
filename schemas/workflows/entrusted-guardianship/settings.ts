import * as z from 'zod';
import type { Setting } from '../../setting.ts';
import { codes, recipients, term } from '../../setting-kinds.ts';
import { Signatory } from './codes/signatory.ts';

export const settings = {
  'prompt.confirmation': term(
    'duty',
    '签订委托监护确认书',
    'The confirmation of entrusted guardianship is signed',
  ),
  'prompt.assess_trustee': term(
    'duty',
    '评估受委托监护人的监护能力',
    'The trustee’s capacity is assessed',
  ),
  'trustee.assessed_with': recipients(
    'duty',
    '与乡镇（街道）共同评估受委托监护人的单位',
    'Who assesses the trustee together with the township',
  ),
  'confirmation.signatories': codes(
    z.array(Signatory).min(1),
    '委托监护确认书的签字人',
    'Who signs the confirmation of entrusted guardianship',
  ),
} as const satisfies Record<string, Setting>;
