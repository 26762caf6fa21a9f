import type * as z from 'zod';
import { form } from '../../fields.ts';
import type { Label } from '../../label.ts';
import { withReason } from '../../outcomes.ts';
import { independence } from './codes/independence.ts';

/** A guardian is not punished; the notice may make that depend on whether the child can live on its own. */
export const spared = <I extends z.ZodType>(title: Label, asked: () => I) => {
  const reasoned = withReason(title, '决定时间 Decided at');
  return { title, form: form(() => ({ ...reasoned.form().shape, independence: asked() })) };
};

export const independenceIfKnown = () => independence().optional();

/** 情节特别轻微: the conduct is too slight to be punished. */
export const particularlyMinor = spared(
  { zh: '情节特别轻微，不予处罚', en: 'Particularly minor, not punished' },
  independenceIfKnown,
);
