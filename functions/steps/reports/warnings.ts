import type { ReportBody } from '#schemas/api/reports';
import { hasCheckDigit } from '#schemas/citizen-id';

/** Warnings about values that were taken although they cannot be right: a typing error never delays a report. */
export const warningsOn = ({ child }: Pick<ReportBody, 'child'>) => {
  const id = child?.citizenId;
  if (!id || hasCheckDigit(id)) return [];
  return [
    {
      field: '/child/citizenId',
      zh: '身份证号校验码不符，已按原样记录，暂不用于识别儿童身份',
      en: 'the check digit does not match; the number is kept as given and not used to identify the child',
    },
  ];
};
