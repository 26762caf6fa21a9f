import * as z from 'zod';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';

/** Whether a citizen id's last character is the check digit of the others (GB 11643). */
export const hasCheckDigit = (id: string): boolean => {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(id[index]), 0);
  return CHECKS[sum % 11] === id[17]?.toUpperCase();
};

/** A citizen id as it is written: 18 characters, the last of them the check digit. */
export const CitizenId = z
  .string()
  .regex(/^\d{17}[\dXx]$/)
  .refine(hasCheckDigit, {
    error: 'check digit',
    params: { zh: '身份证号校验码不符', en: 'the check digit does not match' },
  });
