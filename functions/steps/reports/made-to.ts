import type { Door } from '#schemas/codes/door';
import type { ReceivingDepartment } from '#schemas/codes/receiving-department';
import type { Tools } from '../command.ts';
import { isEnteredLater } from './entered-later.ts';

const DEPARTMENTS = ['civil_affairs', 'education_authority'] as const;

interface Made {
  readonly door: Door;
  readonly madeTo?: ReceivingDepartment | undefined;
}

/**
 * To whom a report was made: as it says, or else to the department whose officer took it by telephone, in person or by
 * letter.
 */
export const madeTo = (
  made: Made,
  tools: Pick<Tools, 'officer'>,
): { readonly madeTo?: ReceivingDepartment } => {
  if (made.madeTo) return { madeTo: made.madeTo };
  if (!isEnteredLater(made, tools)) return {};
  const taker = DEPARTMENTS.find((post) => tools.officer?.posts.includes(post));
  return taker ? { madeTo: taker } : {};
};
