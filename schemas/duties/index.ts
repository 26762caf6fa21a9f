import type { DutyType } from '../duty-type.ts';
import { accept } from './accept.ts';
import { assist } from './assist.ts';
import { close } from './close.ts';
import { dispatch } from './dispatch.ts';
import { notify } from './notify.ts';

/** Every duty type, by its code. A new one is declared in its file and listed here. */
export const dutyTypes = {
  accept,
  dispatch,
  assist,
  notify,
  close,
} as const satisfies Record<string, DutyType>;

export type DutyCode = keyof typeof dutyTypes;

export const isDutyCode = (code: string): code is DutyCode => Object.hasOwn(dutyTypes, code);

/** @throws {RangeError} for a code that is not declared. */
export const dutyTypeOf = (code: string): DutyType => {
  if (!isDutyCode(code)) throw new RangeError(`duty type ${code} is not declared`);
  return dutyTypes[code];
};
