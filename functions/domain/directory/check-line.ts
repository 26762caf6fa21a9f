import { postsLacking } from '#domain/places/run-by';
import type { DirectoryLine } from '#schemas/directory';
import { onDivision } from './check-division.ts';
import { isElsewhere } from './check-lists.ts';
import { onOffice } from './check-office.ts';
import { type Finding, missing, type Whole } from './finding.ts';
import type { LineOf } from './lines-of.ts';

/** Finds the offices that list an officer whose own line names another office. */
const onListings = ({ id, office, left }: LineOf<'officer'>, { listings }: Whole): Finding[] => {
  const others = [...(listings.get(id) ?? [])].filter((each) =>
    isElsewhere(each, { office, left }),
  );
  return others.map((other) => ({
    field: 'office',
    given: office,
    allowed: other,
    zh: `单位 ${other} 的人员或值班表仍列有此人`,
    en: `office ${other} still lists this officer, among its people or turns`,
  }));
};

const onOfficer = (line: LineOf<'officer'>, whole: Whole): Finding[] => {
  const { office, posts } = line;
  const own = whole.offices.get(office);
  if (!own) return [missing('office', office, '单位', 'office')];
  const foreign = posts.filter((post) => post !== 'administrator' && !own.posts.includes(post));
  return [
    ...foreign.map((post) => ({
      field: 'posts',
      given: post,
      allowed: own.posts.join(' | '),
      zh: '其单位不承担此岗位',
      en: 'the officer’s office does not hold this post',
    })),
    ...onListings(line, whole),
  ];
};

const onPlace = ({ division, office, receives }: LineOf<'place'>, whole: Whole): Finding[] => {
  const own = whole.offices.get(office);
  const lacking = own ? postsLacking(receives, own.posts) : [];
  return [
    ...(whole.divisions.has(division)
      ? []
      : [missing('division', division, '行政区划', 'division')]),
    ...(own ? [] : [missing('office', office, '单位', 'office')]),
    ...(lacking.length === 0
      ? []
      : [
          {
            field: 'receives',
            given: receives,
            allowed: lacking.join(' | '),
            zh: '其单位不能开办此类场所',
            en: 'the office that runs it does not hold a post for this kind of place',
          },
        ]),
  ];
};

/** The faults of one line, by field. */
export const findings = (line: DirectoryLine, whole: Whole): Finding[] => {
  switch (line.kind) {
    case 'division':
      return onDivision(line, whole);
    case 'office':
      return onOffice(line, whole);
    case 'officer':
      return onOfficer(line, whole);
    case 'place':
      return onPlace(line, whole);
  }
};
