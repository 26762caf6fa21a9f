import type { Post } from '#schemas/codes/post';
import { type DutyCode, dutyTypes } from '#schemas/duties/index';
import type { DutyType } from '#schemas/duty-type';
import type { Mutant } from '../mutant.ts';
import { dutyFiles } from './duty-files.ts';

type Declared = Partial<Record<keyof DutyType, unknown>>;

/** A duty that is declared otherwise; `null` for what it then lacks. */
export const declared = (duty: DutyCode, change: Declared): Mutant => {
  const { file, name } = dutyFiles(duty);
  const type: DutyType = dutyTypes[duty];
  const now = Object.keys(change).map((key) => [key, type[key as keyof DutyType] ?? null]);
  return {
    name: `${duty} with ${JSON.stringify(change)}`,
    alters: { [file]: (text) => `${text}\nObject.assign(${name}, ${JSON.stringify(change)});\n` },
    target: () => JSON.stringify([duty, ...now]),
  };
};

/** A duty that another body owes. */
export const owedBy = (duty: DutyCode, post: Post): Mutant => declared(duty, { post });
