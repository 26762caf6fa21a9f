import { linesOf } from '#domain/directory/lines-of';
import { packFor } from '#domain/directory/routing';
import type { Policy } from '#domain/policy/policy';
import type { Post } from '#schemas/codes/post';
import { Post as Posts } from '#schemas/codes/post';
import type { DirectoryLine } from '#schemas/directory';
import { dutyTypes } from '#schemas/duties/index';
import type { DutyType } from '#schemas/duty-type';
import { notHeldAt } from '../packs/held.ts';
import { type Item, look } from './item.ts';

/** The posts that supervise, and stand in when another post becomes vacant later. */
const SUPERVISORS = ['county_police', 'leading_group_office'] as const;

const toldBy = (policy: Policy): readonly Post[] => {
  const types: readonly DutyType[] = Object.values(dutyTypes);
  return types
    .filter(({ code }) => policy.inForce(code).inForce)
    .flatMap(({ tellsWhenEnded, tellsWhenOpened }) => [tellsWhenEnded, tellsWhenOpened])
    .flatMap((key) => (key ? policy.setting(key).value : []));
};

/** Posts that are only informed, or supervise, and that nobody holds somewhere: a notice to them reaches nobody. */
export const informedNobody = (
  lines: readonly DirectoryLine[],
  policyOf: (pack: string) => Policy,
): readonly Item[] => {
  const pack = packFor(linesOf(lines, 'division'));
  const told = pack ? toldBy(policyOf(pack)) : [];
  return [...new Set([...SUPERVISORS, ...told])].flatMap((post) => {
    const places = notHeldAt({ lines }, post);
    if (places.length === 0) return [];
    const { zh, en } = Posts.labels[post];
    return [
      look(
        `${places.join('、')} 无人担任${zh}（${post}）：告知该岗位的事项无人收到`,
        `nobody is ${en} (${post}) at ${places.join(', ')}: what is told to that post reaches nobody`,
      ),
    ];
  });
};
