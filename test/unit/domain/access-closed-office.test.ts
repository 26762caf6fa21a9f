import { describe, expect, it } from 'vitest';
import type { Verdict, What, Who } from '#domain/access/asked';
import { rights } from '#domain/access/rights';
import type { Post } from '#schemas/codes/post';
import { OfficeId } from '#schemas/ids';
import type { Right } from '#schemas/route';
import { officeNamed, officerNamed, TOWN } from '#test/fakes/a-county';

const CLOSED = OfficeId.parse('station');
const SUCCESSOR = OfficeId.parse('other-station');

const atStation = (post: Post, change: Partial<Who> = {}): Who => ({
  officer: { ...officerNamed('station'), posts: [post] },
  scopes: [],
  isDeploymentAdministrator: false,
  ...change,
});

/** A case and a duty in it, with only the fields that access uses. */
const what = {
  case: { offices: [CLOSED], division: TOWN, barred: [] },
  duty: { type: 'dispatch', caseId: 'AAAAAAAA', owner: { office: CLOSED, post: 'police_station' } },
  office: officeNamed('village'),
} as unknown as What;

const successors = { [CLOSED]: SUCCESSOR };

describe('whoever’s office has closed sees what they saw, and keeps the directory at most:', () => {
  it.each<[Right, Post, Verdict]>([
    ['seesCase', 'police_station', 'allowed'],
    ['seesDuty', 'police_station', 'allowed'],
    ['endsDuty', 'police_station', 'forbidden'],
    ['changesDuty', 'county_police', 'forbidden'],
    ['actsInCase', 'police_station', 'forbidden'],
    ['statesIdentity', 'police_station', 'forbidden'],
    ['saysWhichChild', 'police_station', 'forbidden'],
    ['findsSituation', 'police_station', 'forbidden'],
    ['opensDuty', 'police_station', 'forbidden'],
    ['recordsInCase', 'police_station', 'forbidden'],
    ['tellsIncident', 'civil_affairs', 'forbidden'],
    ['closesCase', 'civil_affairs', 'forbidden'],
    ['closesJunk', 'civil_affairs', 'forbidden'],
    ['deliversRoster', 'civil_affairs', 'forbidden'],
    ['resumesCase', 'county_police', 'forbidden'],
    ['resumesCase', 'administrator', 'allowed'],
    ['worksAtOffice', 'civil_affairs', 'hidden'],
    ['administrator', 'administrator', 'allowed'],
    ['administersOffice', 'administrator', 'allowed'],
  ])('asks for %s as %s: %s', (right, post, verdict) => {
    expect(rights[right](atStation(post, { successors }), what)).toBe(verdict);
  });

  it.each<[Right, Post]>([
    ['endsDuty', 'police_station'],
    ['changesDuty', 'county_police'],
    ['opensDuty', 'police_station'],
    ['closesCase', 'civil_affairs'],
    ['deliversRoster', 'civil_affairs'],
    ['resumesCase', 'county_police'],
  ])('asked for %s as %s while it was open: allowed', (right, post) => {
    expect(rights[right](atStation(post, { successors: {} }), what)).toBe('allowed');
  });
});
