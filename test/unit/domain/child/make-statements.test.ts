import { describe, expect, it } from 'vitest';
import { birthOf, namingNumberOf, standingOf } from '#domain/child/identity';
import { makeStatements, type Said } from '#domain/child/make-statements';
import type { Sayer } from '#schemas/child-identity';
import type { Post } from '#schemas/codes/post';
import { OfficeId, OfficerId, ReportId } from '#schemas/ids';
import { Instant } from '#schemas/time';
import { CHILD } from '#test/fakes/a-report';
import { at, day, numbered } from './a-citizen-id.ts';

const REPORTER: Sayer = { reporter: ReportId.parse('7K3M9P2Q-R1') };
const officer = (post: Post): Sayer => ({
  officer: OfficerId.parse('zhou.jing'),
  office: OfficeId.parse('lanxi-police'),
  post,
});
const later = Instant.parse('2026-11-24T08:00:00Z');
const FATHERS = numbered('43090319850505321');

const by = (sayer: Sayer, said: Said, when = at) =>
  makeStatements(said, { by: sayer, at: when, childAt: at }).statements;

describe('what a report says of a child', () => {
  it('is said; a number that names it shows its birth date and sex', () => {
    const { statements, doubts } = makeStatements(
      { name: '小雨', citizenId: CHILD },
      { by: REPORTER, at, childAt: at },
    );

    expect(doubts).toEqual([]);
    expect(statements.map(({ field, value, standing }) => [field, value, standing])).toEqual([
      ['citizenId', CHILD, 'shown'],
      ['birthDate', '2015-01-01', 'shown'],
      ['sex', 'male', 'shown'],
      ['name', '小雨', 'said'],
    ]);
  });

  it('beside a number that is another’s is kept, both as they were said (B14)', () => {
    const said = { citizenId: FATHERS, birthDate: day('2015-01-01') };
    const { statements, doubts } = makeStatements(said, { by: REPORTER, at, childAt: at });

    expect(doubts).toEqual(['not_a_child', 'birth_date_differs']);
    expect(namingNumberOf(statements)).toBeUndefined();
    expect(standingOf(statements, 'citizenId')).toMatchObject({ value: FATHERS, standing: 'said' });
    expect(birthOf(statements)).toMatchObject({
      date: '2015-01-01',
      standing: 'said',
      disputed: false,
    });
  });

  it('is another’s day than its number’s: what is said stands, until an officer decides (B14)', () => {
    const said = { citizenId: CHILD, birthDate: day('2010-10-10'), sex: 'female' } as const;
    const before = by(REPORTER, said);
    expect(birthOf(before)).toMatchObject({
      date: '2010-10-10',
      standing: 'said',
      disputed: false,
    });
    expect(standingOf(before, 'sex')?.value).toBe('female');

    const after = [...before, ...by(officer('police_station'), { citizenId: CHILD }, later)];
    expect(birthOf(after)).toEqual({
      date: '2015-01-01',
      standing: 'confirmed',
      disputed: false,
      isOfNumber: true,
    });
    expect(standingOf(after, 'sex')?.value).toBe('male');
    expect(namingNumberOf(after)).toBe(CHILD);
    expect(after).toEqual(expect.arrayContaining([...before]));
  });

  it('of two children under one false number is of nobody in common (B1, B2)', () => {
    for (const citizenId of [
      '666666666666666666',
      FATHERS,
      '430903201201080000',
      numbered('43090320151301001'),
    ])
      expect(namingNumberOf(by(REPORTER, { citizenId }))).toBeUndefined();
  });
});
