import type { DutyType } from '../duty-type.ts';
import * as declared from './declared.ts';

type Declared = (typeof declared)[keyof typeof declared];
export type DutyCode = Declared['code'];

type ByCode = { readonly [C in DutyCode]: Extract<Declared, { code: C }> };

/** Every duty type by its code, sorted, because a bundle may list a module's exports in any order. */
export const dutyTypes = Object.fromEntries(
  Object.values(declared)
    .map((type) => [type.code, type] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1)),
) as unknown as ByCode;

export const isDutyCode = (code: string): code is DutyCode => Object.hasOwn(dutyTypes, code);

/** @throws {RangeError} for a code that is not declared. */
export const dutyTypeOf = (code: string): DutyType => {
  if (!isDutyCode(code)) throw new RangeError(`duty type ${code} is not declared`);
  return dutyTypes[code];
};
