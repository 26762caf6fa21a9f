import { tables } from '../table/names.ts';
import type { Attributes } from '../units/value.ts';
import { textOf } from '../units/value.ts';

const numbered = (n: number): string => String(n).padStart(8, '0');

const text = (S: string) => ({ S });

/** A copy of an item with other keys; the value is shared. */
const copyOf = (item: Attributes, keys: Readonly<Record<string, string>>): Attributes => ({
  ...item,
  ...Object.fromEntries(Object.entries(keys).map(([name, key]) => [name, text(key)])),
});

/** A moment after everything that becomes due in the bench, in order. */
const later = (n: number): string => {
  const second = numbered(n);
  return `2099-01-01T00:00:00.${second}Z`;
};

/**
 * Copies an open case and its open duty. Each copy has its entries in the due-index and in its office's worklist,
 * and none of the copies is due.
 */
export const copies = (state: Attributes, duty: Attributes, n: number): readonly Attributes[] => {
  const caseId = `Z${numbered(n)}`;
  const dutyId = `DUTY#${caseId}.accept.1`;
  const shard = n % tables.shards;
  return [
    copyOf(state, { pk: `CASE#${caseId}` }),
    copyOf(duty, {
      pk: `CASE#${caseId}`,
      sk: dutyId,
      duePk: `DUE#${shard}`,
      dueSk: `${later(n)}#${dutyId}`,
      workPk: textOf(duty.workPk) ?? '',
      workSk: `${later(n)}#${caseId}`,
    }),
  ];
};
