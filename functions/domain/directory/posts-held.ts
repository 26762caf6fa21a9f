import type { Complaint } from '#domain/errors';
import type { Policy } from '#domain/policy/policy';
import type { Post } from '#schemas/codes/post';
import type { DirectoryLine } from '#schemas/directory';
import { dutyTypes } from '#schemas/duties/index';
import type { DutyType } from '#schemas/duty-type';
import type { DivisionCode, OfficeId } from '#schemas/ids';
import { isOfTheCase } from '#schemas/post-of-case';
import type { Known } from './check.ts';
import { linesOf } from './lines-of.ts';
import type { Division, Officer } from './records.ts';
import { lineage, officeFor, packFor } from './routing.ts';
import { present, type Successors } from './successions.ts';

type Holder = Pick<Officer, 'office' | 'posts' | 'left'>;

/** The stored records that the check of the posts uses in addition to the file. */
export interface Holding {
  readonly known: Pick<Known, 'divisions' | 'officers'>;
  readonly successors: Successors;
  readonly policyOf: (pack: string) => Pick<Policy, 'inForce'>;
}

/**
 * Each post that owes a duty in force, or records its end, with those duties. For some posts the post above may stand
 * in.
 */
const neededPosts = (policy: Pick<Policy, 'inForce'>): ReadonlyMap<Post, readonly string[]> => {
  const needed = new Map<Post, readonly string[]>();
  const types: readonly DutyType[] = Object.values(dutyTypes);
  for (const { code, post, endedBy, mayLackPost } of types) {
    const { inForce, owner = post } = policy.inForce(code);
    if (mayLackPost || !inForce) continue;
    for (const each of [owner, endedBy]) {
      if (!each || isOfTheCase(each)) continue;
      needed.set(each, [...(needed.get(each) ?? []), code]);
    }
  }
  return needed;
};

const isCountyOrBelow = (code: DivisionCode): boolean => code.length >= 6;

/**
 * The lowest divisions of a file, in which every post is needed. A county that is stored already, and whose towns are
 * not in the file, has its towns in the table.
 */
const lowest = (lines: readonly DirectoryLine[], known: Holding['known']) => {
  const all = [...linesOf(lines, 'division'), ...known.divisions].map(({ code }) => code);
  const stored = new Set(known.divisions.map(({ code }) => code));
  return lines.flatMap((line, index) => {
    if (line.kind !== 'division' || !isCountyOrBelow(line.code)) return [];
    const { code } = line;
    const isAbove = all.some((other) => other !== code && other.startsWith(code));
    return isAbove || (code.length === 6 && stored.has(code)) ? [] : [{ index, code }];
  });
};

const worksThere = (office: OfficeId | undefined, post: Post, officers: readonly Holder[]) =>
  officers.some((each) => each.office === office && !each.left && each.posts.includes(post));

/**
 * Every post that owes a duty in force and that nobody holds at a place of this file; a county with such a post is not
 * loaded. A line of the file overrides the stored record.
 */
export const postsNotHeld = (
  lines: readonly DirectoryLine[],
  { known, successors, policyOf }: Holding,
): readonly Complaint[] => {
  const divisions = new Map<DivisionCode, Pick<Division, 'offices' | 'pack'>>(
    [...known.divisions, ...linesOf(lines, 'division')].map((each) => [
      each.code,
      { offices: each.offices, ...(each.pack && { pack: each.pack }) },
    ]),
  );
  const inFile = linesOf(lines, 'officer');
  const isInFile = new Set(inFile.map(({ id }) => id));
  const officers: readonly Holder[] = [
    ...inFile,
    ...known.officers.filter(({ id }) => !isInFile.has(id)),
  ];
  return lowest(lines, known).flatMap(({ index, code }) => {
    const routing = lineage(code).flatMap((each) => divisions.get(each) ?? []);
    const pack = packFor(routing);
    if (!pack) return [];
    return [...neededPosts(policyOf(pack))].flatMap(([post, duties]): Complaint[] => {
      const office = officeFor(post, routing);
      const officeNow = office && present(office, successors);
      if (worksThere(officeNow, post, officers)) return [];
      const owed = duties.join(', ');
      return [
        {
          path: `/lines/${index}/offices/${post}`,
          given: officeNow ?? code,
          zh: `${code} 无人承担此岗位，其职责为：${owed}`,
          en: `nobody holds this post at ${code}; it owes ${owed}`,
        },
      ];
    });
  });
};
