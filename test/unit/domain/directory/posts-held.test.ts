import { describe, expect, it } from 'vitest';
import { type Holding, postsNotHeld } from '#domain/directory/posts-held';
import { Division, Officer } from '#domain/directory/records';
import { Successors } from '#domain/directory/successions';
import { DirectoryLine } from '#schemas/directory';
import type { DutyCode } from '#schemas/duties/index';

const name = { zh: '新', en: 'new' };
const county = { code: '430981', name, pack: 'county', offices: { court: 'court' } };
const judge = {
  id: 'new.judge',
  name: '某',
  office: 'court',
  posts: ['court'],
  language: 'zh',
};

const aDivision = (change: object = {}) =>
  DirectoryLine.parse({ kind: 'division', ...county, ...change });
const anOfficer = (change: object = {}) =>
  DirectoryLine.parse({ kind: 'officer', ...judge, ...change });

const storedDivision = Division.parse(county);
const storedJudge = Officer.parse({ ...judge, division: '430981' });

interface Given {
  readonly divisions?: readonly Division[];
  readonly officers?: readonly Officer[];
  readonly successors?: Successors;
  readonly duties?: readonly DutyCode[];
}

const notHeld = (
  lines: readonly DirectoryLine[],
  { divisions = [], officers = [], successors = {}, duties = ['try-case'] }: Given = {},
) => {
  const policyOf = () => ({
    inForce: (code: string) => ({ inForce: duties.some((each) => each === code) }),
  });
  return postsNotHeld(lines, {
    known: { divisions, officers },
    successors,
    policyOf: policyOf as unknown as Holding['policyOf'],
  });
};

const complaint = (at: string, given: string, index = 0) => ({
  path: `/lines/${index}/offices/court`,
  given,
  zh: `${at} 无人承担此岗位，其职责为：try-case`,
  en: `nobody holds this post at ${at}; it owes try-case`,
});

describe('a post of a duty in force', () => {
  it('is held by who is in the file or is stored', () => {
    expect(notHeld([aDivision(), anOfficer()])).toEqual([]);
    expect(notHeld([aDivision()], { officers: [storedJudge] })).toEqual([]);
  });

  it('that nobody holds is named with its office, its place and its duty', () => {
    expect(notHeld([anOfficer({ office: 'other' }), aDivision()])).toEqual([
      complaint('430981', 'court', 1),
    ]);
  });

  it('is named with all its duties, and given as the place where it has no office', () => {
    const duties = ['review-arrest', 'review-prosecution'] as const;

    expect(notHeld([aDivision()], { duties })).toEqual([
      {
        path: '/lines/0/offices/procuratorate',
        given: '430981',
        zh: '430981 无人承担此岗位，其职责为：review-arrest, review-prosecution',
        en: 'nobody holds this post at 430981; it owes review-arrest, review-prosecution',
      },
    ]);
  });

  it('is not held by whom the file lets go, though they are stored as there', () => {
    const officers = [storedJudge];

    expect(notHeld([aDivision(), anOfficer({ left: true })], { officers })).toEqual([
      complaint('430981', 'court'),
    ]);
    expect(notHeld([aDivision(), anOfficer({ office: 'other' })], { officers })).toHaveLength(1);
  });

  it('of a closed office is held by its successor’s people, who are asked for by its name', () => {
    const successors = Successors.parse({ court: 'new-court' });

    expect(notHeld([aDivision(), anOfficer({ office: 'new-court' })], { successors })).toEqual([]);
    expect(notHeld([aDivision(), anOfficer()], { successors })).toEqual([
      complaint('430981', 'new-court'),
    ]);
  });
});

describe('a place of the file', () => {
  it('is asked where nothing of it is below: its town, not the county', () => {
    const town = aDivision({ code: '430981001', pack: undefined, offices: {} });

    expect(notHeld([aDivision(), town])).toEqual([complaint('430981001', 'court', 1)]);
  });

  it('that is a county is not asked again where it is known', () => {
    expect(notHeld([aDivision()], { divisions: [storedDivision] })).toEqual([]);
  });

  it('that is a town is asked again, though it is known', () => {
    const town = aDivision({ code: '430981001' });
    const divisions = [Division.parse({ ...county, code: '430981001' })];

    expect(notHeld([town], { divisions })).toEqual([complaint('430981001', 'court')]);
  });

  it.each(['4309', '43'])('that lies above the counties is not asked: %s', (code) => {
    expect(notHeld([aDivision({ code })])).toEqual([]);
  });
});
