import * as z from 'zod';
import { EmergencySituation } from './codes/emergency-situation.ts';
import { required } from './required-when.ts';

/**
 * The situations that were found, or an express statement that there were none. `any_report` is left out, because the
 * receipt of a report is no finding, and so are those that cannot be found there.
 */
export const situationsFound = <const Code extends EmergencySituation>(
  title: string,
  not: readonly Code[],
) => ({
  situations: required(
    { without: 'noneFound', only: true },
    z
      .array(EmergencySituation.exclude(not).meta({ labels: EmergencySituation.labels }))
      .max(9)
      .meta({ title }),
  ),
  noneFound: z.literal(true).optional().meta({ title: '未发现所列情形 None of these was found' }),
});
