import { describe, expect, it } from 'vitest';
import { birthOf, standingOf } from '#domain/child/identity';
import { makeStatements, type Said } from '#domain/child/make-statements';
import { SealedIdentity } from '#domain/child/statement';
import { speaksAs } from '#domain/words/speaker';
import type { Sayer } from '#schemas/child-identity';
import type { Post } from '#schemas/codes/post';
import { OfficeId, OfficerId, ReportId } from '#schemas/ids';
import { Instant } from '#schemas/time';
import { OTHER_CHILD } from '#test/fakes/a-report';
import { at, day, numbered } from './a-citizen-id.ts';

const REPORTER: Sayer = { reporter: ReportId.parse('7K3M9P2Q-R1') };
const officer = (post: Post): Sayer => ({
  officer: OfficerId.parse('zhou.jing'),
  office: OfficeId.parse('lanxi-police'),
  post,
});
const later = Instant.parse('2026-11-24T08:00:00Z');

const by = (sayer: Sayer, said: Said, when = at) =>
  makeStatements(said, { by: sayer, at: when, childAt: at }).statements;

describe('an officer without a number', () => {
  it.each<Said>([
    { name: '小雨' },
    { birthDate: day('2014-05-06') },
    { birthAbout: '2014' },
    { sex: 'female' },
    { otherDocument: { kind: 'birth_certificate', number: 'T430123456' } },
  ])('says %j of a foundling (B13)', (said) => {
    const statements = by(officer('civil_affairs'), said);
    const [field] = Object.keys(said);

    expect(statements).toHaveLength(1);
    expect(statements[0]).toMatchObject({ field, standing: 'confirmed' });
    expect(SealedIdentity.parse({ statements })).toEqual({ statements });
  });

  it.each(['police_station', 'county_police', 'civil_affairs'] as const)(
    'at %s replaces what a reporter said, and both stay (B13)',
    (post) => {
      const before = by(REPORTER, { name: '小雨', birthDate: day('2010-10-10') }, later);
      const after = [
        ...before,
        ...by(officer(post), { name: '小雪', birthDate: day('2014-05-06') }),
      ];

      expect(standingOf(after, 'name')?.value).toBe('小雪');
      expect(birthOf(after)).toMatchObject({ date: '2014-05-06', disputed: false });
      expect(after).toHaveLength(4);
    },
  );

  it('of another post says no more than a reporter, save with a paper in hand', () => {
    const paper = { otherDocument: { kind: 'household_register', number: '1' } } as const;
    const director = officer('child_director');

    expect(by(director, { name: '小雪' })[0]?.standing).toBe('said');
    expect(by(director, { name: '小雪', ...paper })[0]?.standing).toBe('shown');
    expect(by(REPORTER, { name: '小雪', ...paper })[0]?.standing).toBe('said');
    expect(by(director, { citizenId: OTHER_CHILD })[0]?.standing).toBe('shown');
  });

  it('holds a number that names nobody for no more than said, of whichever post', () => {
    const [number] = by(officer('county_police'), { citizenId: '666666666666666666' });
    expect(number?.standing).toBe('said');
  });

  it('has seen the document with effect at the police and civil affairs alone', () => {
    const citizenId = numbered('43092020150101001');
    const say = (sayer: Sayer) =>
      makeStatements({ citizenId }, { by: sayer, at, childAt: at, isSeen: true }).doubts;

    expect(say(officer('county_police'))).toEqual([]);
    expect(say(officer('child_director'))).toEqual(['region']);
    expect(say(REPORTER)).toEqual(['region']);
  });

  it('speaks as the post that may correct, where they have one', () => {
    expect(speaksAs(['township', 'civil_affairs'])).toBe('civil_affairs');
    expect(speaksAs(['township', 'school'])).toBe('township');
    expect(speaksAs([])).toBeUndefined();
  });
});
