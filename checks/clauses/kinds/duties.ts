import type { Post } from '#schemas/codes/post';
import { type DutyCode, dutyTypes } from '#schemas/duties/index';
import type { DutyType } from '#schemas/duty-type';
import type { Mutant } from '../mutant.ts';
import { dutyFiles } from './duty-files.ts';

type Declared = Partial<Record<keyof DutyType, unknown>>;

/** A mutant of a duty's declaration; `null` removes a field. */
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

/** A mutant in which another body owes a duty. */
export const owedBy = (duty: DutyCode, post: Post): Mutant => declared(duty, { post });
