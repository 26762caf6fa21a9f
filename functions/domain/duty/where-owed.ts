import { inPlace, type LocalContext } from '#domain/context';
import { officeFor } from '#domain/directory/routing';
import type { DutyType } from '#schemas/duty-type';

/**
 * The context in which a duty of this type is owed: by the offices of the place of the child that the type names, if one
 * there holds the post, else where its episode runs. The rules of its episode say whether it is owed at all.
 */
export const whereOwed = (
  { owedAt, post }: Pick<DutyType, 'owedAt' | 'post'>,
  context: LocalContext,
): LocalContext => {
  const division = owedAt && context.places?.of(owedAt);
  const there = division && inPlace(division, context);
  return there && officeFor(post, there.routing) ? { ...there, policy: context.policy } : context;
};
