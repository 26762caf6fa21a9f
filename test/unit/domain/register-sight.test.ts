import { describe, expect, it } from 'vitest';
import type { Who } from '#domain/access/asked';
import { readsPartOf, writesPartOf } from '#domain/access/register-sight';
import { Post } from '#schemas/codes/post';
import { RegisterPart } from '#schemas/codes/register-part';
import { DivisionCode, OfficeId } from '#schemas/ids';
import { OTHER_COUNTY, officerNamed, TOWN } from '#test/fakes/a-county';

const VILLAGE = DivisionCode.parse(`${TOWN}201`);
const SCHOOL = OfficeId.parse('school');

const anOfficer = (post: Post, division: string, office = 'somewhere'): Who => ({
  officer: {
    ...officerNamed('station'),
    posts: [post],
    office: OfficeId.parse(office),
    division: DivisionCode.parse(division),
  },
  scopes: [],
  isDeploymentAdministrator: false,
});

/** The table stated a second time: by post, each part that it reads (r) or reads and writes (w). */
const rows: Readonly<Partial<Record<Post, Partial<Record<RegisterPart, 'r' | 'w'>>>>> = (() => {
  const all = (way: 'r' | 'w', ...parts: readonly RegisterPart[]) =>
    Object.fromEntries(parts.map((part) => [part, way]));
  const judge = all('w', ...RegisterPart.options);
  const police = {
    ...all('r', 'status', 'guardians', 'care'),
    ...all('w', 'identity', 'household', 'parents', 'registration'),
  };
  const education = {
    ...all('r', 'status', 'identity', 'parents', 'guardians'),
    ...all('w', 'school', 'numbers'),
  };
  const health = { ...all('r', 'status', 'identity'), ...all('w', 'health', 'numbers') };
  const league = { ...all('r', 'status'), ...all('w', 'identity', 'household', 'parents') };
  const { remarks: _remarks, health: _health, ...officer } = judge;
  return {
    village_committee: judge,
    child_director: judge,
    child_supervisor: judge,
    township: judge,
    civil_affairs: judge,
    information_officer: { ...officer, ...all('r', 'status', 'categories') },
    police_station: { ...police, ...all('r', 'categories') },
    county_police: police,
    education_authority: education,
    social_affairs_bureau: { ...health, ...education, ...all('w', 'health') },
    health_authority: health,
    youth_league: league,
    womens_federation: { ...league, ...all('w', 'guardians', 'care') },
  };
})();

const sightOf = (who: Who, school?: OfficeId) =>
  Object.fromEntries(
    RegisterPart.options.flatMap((part) => {
      const register = { division: VILLAGE, ...(school && { school }) };
      const reads = readsPartOf(who, part, register);
      const writes = writesPartOf(who, part, register);
      if (writes) return [[part, reads ? 'w' : 'written unread']];
      return reads ? [[part, 'r']] : [];
    }),
  );

describe('the parts of a file in the register', () => {
  it.each(Post.options)(
    'are read and written by %s as the table says (reg.shared) (reg.league)',
    (post) => {
      expect(sightOf(anOfficer(post, TOWN))).toEqual(rows[post] ?? {});
      expect(sightOf(anOfficer(post, VILLAGE))).toEqual(rows[post] ?? {});
    },
  );

  it.each(Post.options)('are closed to %s of another village, town or county', (post) => {
    for (const division of [OTHER_COUNTY, `${TOWN}202`, '430903112']) {
      expect(sightOf(anOfficer(post, division))).toEqual({});
    }
  });

  it.each(['school', 'kindergarten'] as const)(
    'are open in part to the child’s own %s (reg.school)',
    (post) => {
      const own = {
        status: 'r',
        identity: 'r',
        parents: 'w',
        guardians: 'w',
        school: 'w',
      };
      expect(sightOf(anOfficer(post, TOWN, 'school'), SCHOOL)).toEqual(own);
      expect(sightOf(anOfficer(post, TOWN, 'other'), SCHOOL)).toEqual({});
      expect(sightOf(anOfficer('village_committee', OTHER_COUNTY, 'school'), SCHOOL)).toEqual({});
    },
  );
});
