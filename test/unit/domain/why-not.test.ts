import { describe, expect, it } from 'vitest';
import type { What } from '#domain/access/asked';
import { actOf, whyNot } from '#domain/access/why-not';
import type { DutyCode } from '#schemas/duties/index';
import type { Right } from '#schemas/route';

/** A duty with only the fields that matter here: its type, and who stands in for its owner. */
const aDuty = (type: DutyCode, change: object = {}): What =>
  ({ duty: { type, ...change } }) as never;

describe('an act on a duty that somebody may not do', () => {
  it.each<[string, Right, What, object]>([
    [
      'ends with whoever records it, by each of its clauses',
      'endsDuty',
      aDuty('place', { owner: { office: 'home', post: 'civil_affairs' } }),
      {
        allowed: 'civil_affairs',
        zh: '由民政部门办理（pol.dv、cus.inst20）',
        en: 'it is for: civil affairs department (pol.dv, cus.inst20)',
      },
    ],
    [
      'ends with the police where the reporter owes it',
      'endsDuty',
      aDuty('assist'),
      {
        allowed: 'police_station',
        zh: '由公安派出所办理（rep.assist）',
        en: 'it is for: police station (rep.assist)',
      },
    ],
    [
      'ends with whoever stands in',
      'endsDuty',
      aDuty('serve', { standsIn: { for: 'township', as: 'civil_affairs' } }),
      {
        allowed: 'civil_affairs',
        zh: '由民政部门办理（ass.services）',
        en: 'it is for: civil affairs department (ass.services)',
      },
    ],
    [
      'is changed by each of those who may',
      'changesDuty',
      aDuty('serve'),
      {
        allowed: 'civil_affairs | leading_group_office',
        zh: '由民政部门、领导小组办公室办理（ass.services）',
        en: 'it is for: civil affairs department, office of the leading group (ass.services)',
      },
    ],
    [
      'has no brackets where no clause asks for it',
      'changesDuty',
      aDuty('feedback'),
      { allowed: 'county_police', zh: '由县级公安机关办理', en: 'it is for: county police' },
    ],
  ])('%s', (_how, right, what, said) => {
    expect(whyNot(right, what)).toEqual([{ path: '/dutyId', ...said }]);
  });
});

describe('the closing of a case', () => {
  it('is civil affairs’', () => {
    expect(whyNot('closesCase', {})).toEqual([
      {
        path: '/caseNumber',
        allowed: 'civil_affairs',
        zh: '由民政部门办理',
        en: 'it is for: civil affairs department',
      },
    ]);
  });
});

describe('nothing is said', () => {
  it.each<[string, Right, What]>([
    ['of a duty that is not there', 'endsDuty', {}],
    ['of a right on a duty that no clause gives', 'seesDuty', aDuty('dispatch')],
    ['of a right that no clause gives', 'administrator', {}],
  ])('%s', (_of, right, what) => {
    expect(whyNot(right, what)).toEqual([]);
  });
});

it('whose act it is, is said of the field that asks for it', () => {
  expect(actOf('/type', 'notify', ['township', 'police_station'])).toMatchObject({
    path: '/type',
    allowed: 'township | police_station',
  });
});
