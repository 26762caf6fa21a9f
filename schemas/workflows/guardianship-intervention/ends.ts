import type * as z from 'zod';
import { form, moment, words } from '../../fields.ts';
import type { Label } from '../../label.ts';

/**
 * The outcome by which a person ends a series of visits or checks, on a ground from its list: no count and no day ends
 * it.
 */
export const endedOn = <G extends z.ZodType>(title: Label, ground: () => G) => ({
  title,
  form: form(() => ({
    at: moment('决定时间 Decided at'),
    ground: ground(),
    reason: words('理由 Reason'),
  })),
});
