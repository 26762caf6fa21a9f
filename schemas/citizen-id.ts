const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';

/** Whether a citizen id's last character is the check digit of the others (GB 11643). */
export const hasCheckDigit = (id: string): boolean => {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(id[index]), 0);
  return CHECKS[sum % 11] === id[17]?.toUpperCase();
};
