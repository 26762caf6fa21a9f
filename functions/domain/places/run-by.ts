import type { HOMES, PlacementKind } from '#schemas/codes/placement-kind';
import type { Post } from '#schemas/codes/post';

type Kind = Exclude<PlacementKind, (typeof HOMES)[number]>;

/**
 * The posts of which an office that runs a place of this kind must hold one: the institution itself, the body in which
 * the notices have it set up, or civil affairs. Any office may run a shelter: the notices have shelters in facilities
 * for the elderly, the young, and women and children (`cus.shelter`).
 */
const runBy: Readonly<Record<Kind, readonly Post[] | 'anybody'>> = {
  village_committee: ['village_committee'],
  relief_institution: ['relief_institution', 'civil_affairs'],
  welfare_institution: ['welfare_institution', 'child_welfare_institution', 'civil_affairs'],
  protection_institution: ['minors_protection_institution', 'relief_institution', 'civil_affairs'],
  temporary_shelter: 'anybody',
  minors_protection_institution: [
    'minors_protection_institution',
    'relief_institution',
    'civil_affairs',
  ],
  hospital: ['medical_institution'],
  school: ['school', 'kindergarten'],
  child_welfare_institution: ['child_welfare_institution', 'welfare_institution', 'civil_affairs'],
};

/** The posts of which the office must hold one, if it holds none of them. */
export const postsLacking = (kind: Kind, held: readonly Post[]): readonly Post[] => {
  const posts = runBy[kind];
  return posts === 'anybody' || posts.some((post) => held.includes(post)) ? [] : posts;
};
