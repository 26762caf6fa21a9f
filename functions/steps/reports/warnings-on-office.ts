import type { Misunderstood } from '#domain/input/understand';
import type { Reporter } from '#schemas/api/reports';
import type { Door } from '#schemas/codes/door';
import { reporterKinds } from '#schemas/codes/reporter-kind';
import type { Tools } from '../command.ts';
import { isEnteredLater } from './entered-later.ts';

const AS_CITIZEN: Misunderstood = {
  field: '/reporter/kind',
  zh: '您是机构名录中的工作人员；在工作中发现的，请按所在单位的类别报告',
  en: 'you work at an office of the directory: what you find at work is reported as its kind of unit',
};

/**
 * Warns an officer who reports in their own name as a citizen: the report would count as one that need not be made
 * (`rep.who`).
 */
export const warningsOnOffice = (
  { reporter, door }: { readonly reporter: Reporter; readonly door: Door },
  tools: Pick<Tools, 'officer'>,
): readonly Misunderstood[] => {
  if (!tools.officer || isEnteredLater({ door }, tools)) return [];
  return reporterKinds[reporter.kind].duty === 'voluntary' ? [AS_CITIZEN] : [];
};
