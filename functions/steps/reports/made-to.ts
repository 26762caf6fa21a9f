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
 * The department to which a report was made: the one that it names, or else that of the officer who received it by
 * telephone, in person or by letter.
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
