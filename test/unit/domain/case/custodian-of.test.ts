import { describe, expect, it } from 'vitest';
import { custodianOf, custodianPosts } from '#domain/case/custodian-of';
import { Successors } from '#domain/directory/successions';
import type { Duty, Owner } from '#domain/duty/duty';
import { INSTITUTIONS, type PlacementKind } from '#schemas/codes/placement-kind';
import { CaseId, OfficeId, ReportId } from '#schemas/ids';
import { routing as county } from '#test/fakes/a-county';
import { places } from '#test/fakes/a-custody';

const caseId = CaseId.parse('ABCDEFGH');
const police: Owner = { office: OfficeId.parse('other-station'), post: 'police_station' };
const reporter: Owner = { reporter: ReportId.parse('ABCDEFGH-R1') };

const aHandover = (change: Partial<Parameters<typeof custodianOf>[0]> = {}) => ({
  receiver: 'welfare_institution' as const,
  place: undefined,
  duty: aDutyOf(police),
  ...change,
});

const here = { routing: county };

const aDutyOf = (owner: Owner) => ({ caseId, owner }) as Duty;

describe('a child who is handed over is answered for by', () => {
  it('the office of the place of the directory, before whoever has the post', () => {
    const place = places.find(({ id }) => id === 'far-home-place');

    expect(custodianOf(aHandover({ place }), here)).toBe('far-home');
  });

  it.each<[PlacementKind, string]>([
    ['close_relative', 'other-station'],
    ['foster_family', 'other-station'],
    ['hospital', 'other-station'],
    ['village_committee', 'village'],
    ['relief_institution', 'relief'],
    ['welfare_institution', 'welfare'],
    ['protection_institution', 'protection'],
    ['temporary_shelter', 'civil-affairs'],
    ['minors_protection_institution', 'protection'],
    ['child_welfare_institution', 'child-welfare'],
  ])(
    'who has the post there, in a home or a hospital whoever brought it there: with %s, %s',
    (receiver, office) => {
      expect(custodianOf(aHandover({ receiver }), here)).toBe(office);
    },
  );

  it('whoever placed it, where nobody has the post', () => {
    expect(custodianOf(aHandover(), { routing: [] })).toBe('other-station');
  });

  it('who has followed, where that office has closed', () => {
    const successors = Successors.parse({ welfare: 'child-welfare' });

    expect(custodianOf(aHandover(), { ...here, successors })).toBe('child-welfare');
  });
});

it('a child for whom nobody answers is not handed over', () => {
  expect(() => custodianOf(aHandover({ duty: aDutyOf(reporter) }), { routing: [] })).toThrow(
    caseId,
  );
});

it('every institution and the village have a post that answers', () => {
  expect(Object.keys(custodianPosts).toSorted()).toEqual(
    [...INSTITUTIONS, 'village_committee'].toSorted(),
  );
});
