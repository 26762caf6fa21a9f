import { beforeAll, describe, expect, it } from 'vitest';
import { candidatesOf, firstRank, officeOwed } from '#domain/alerts/recipients';
import type { Office } from '#domain/directory/records';
import type { Duty } from '#domain/duty/duty';
import { OfficeId, OfficerId } from '#schemas/ids';
import { Instant } from '#schemas/time';
import { officeNamed, people, routing } from '#test/fakes/a-county';
import { aWorld } from '#test/fakes/a-world';
import { MONDAY } from '#test/fakes/memory-clock';
import { openDutyOf, report } from '#test/fakes/what-people-do';

const line = ['station', 'county-police', 'leading-group'].map(officeNamed);
const later = Instant.parse('2026-11-23T20:00:00Z');
const morning = Instant.parse('2026-11-24T04:00:00Z');

const withRoster = (officer: string, from = MONDAY, to = later): readonly Office[] => {
  const [own, ...above] = line;
  if (!own) return [];
  return [{ ...own, roster: [{ from, to, officer: OfficerId.parse(officer) }] }, ...above];
};

const named = (offices: readonly Office[], at = MONDAY) =>
  candidatesOf(offices, at).map(({ officer, standing }) => [officer, standing]);

describe('those who may be told', () => {
  it('are the officers in their order, the deputies, then the offices above', () => {
    expect(named(line)).toEqual([
      [people.station, 'holder'],
      [people.stationSecond, 'holder'],
      [people.stationDeputy, 'deputy'],
      [people.countyPolice, 'superior'],
      [people.leadingGroup, 'superior'],
    ]);
  });

  it('begin with who is on duty, who is told once', () => {
    expect(named(withRoster(people.stationSecond)).slice(0, 3)).toEqual([
      [people.stationSecond, 'on_duty'],
      [people.station, 'holder'],
      [people.stationDeputy, 'deputy'],
    ]);
  });

  it.each([
    ['begins', MONDAY, 'on_duty'],
    ['ends', later, 'holder'],
  ] as const)('at the moment in which a turn %s', (_edge, at, standing) => {
    expect(named(withRoster(people.station), at)[0]).toEqual([people.station, standing]);
  });

  it('do not begin with whose turn is still to come', () => {
    expect(named(withRoster(people.stationDeputy, later, morning))[0]).toEqual([
      people.station,
      'holder',
    ]);
  });

  it('are nobody for no office', () => {
    expect(named([])).toEqual([]);
  });
});

describe('the first place', () => {
  const candidates = candidatesOf(line, MONDAY);

  it('of a deputy is past the holders', () => {
    expect(firstRank('deputy', candidates)).toBe(2);
    expect(firstRank('owner', candidates)).toBe(0);
  });

  it('where there is no deputy is the first of all', () => {
    expect(firstRank('deputy', candidates.slice(0, 2))).toBe(0);
  });
});

describe('the office that is owed a telling', () => {
  let accept: Duty;
  let assist: Duty;
  beforeAll(async () => {
    const world = aWorld();
    const { caseId } = await report(world);
    accept = openDutyOf(world, caseId, 'accept');
    assist = openDutyOf(world, caseId, 'assist');
  });
  const superior = () => OfficeId.parse('county-police');
  const owed = (recipient: Parameters<typeof officeOwed>[0], duty: Duty, above = superior) =>
    officeOwed(recipient, duty, routing, above);

  it.each([
    ['owner', 'station'],
    ['deputy', 'station'],
    ['superior', 'county-police'],
    ['leading_group_office', 'leading-group'],
    ['civil_affairs', 'civil-affairs'],
    ['womens_federation', undefined],
  ] as const)('as %s of a station’s duty is %s', (recipient, office) => {
    expect(owed(recipient, accept)).toBe(office);
  });

  it('as owner of what a reporter owes is none: the receipt tells it', () => {
    expect(owed('owner', assist)).toBeUndefined();
    expect(owed('superior', assist)).toBe('county-police');
  });

  it('as superior of an office that has none is the office itself', () => {
    expect(officeOwed('superior', accept, routing, () => undefined)).toBe('station');
  });
});
