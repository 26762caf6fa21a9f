import { describe, expect, it } from 'vitest';
import { makeStatements, type Said } from '#domain/child/make-statements';
import { readSaid } from '#domain/child/read-said';
import { warningsOnChild } from '#domain/child/warnings-on';
import { OfficeId, OfficerId, ReportId } from '#schemas/ids';
import { Instant } from '#schemas/time';
import { CHILD, FATHER } from '#test/fakes/a-report';
import { at, day } from './a-citizen-id.ts';

const reporter = { reporter: ReportId.parse('7K3M9P2Q-R1') };
const police = {
  officer: OfficerId.parse('zhou.jing'),
  office: OfficeId.parse('lanxi-police'),
  post: 'police_station' as const,
};

const said = (words: Said) => makeStatements(words, { by: reporter, at, childAt: at }).statements;
const found = (words: Said, isSeen = false) =>
  makeStatements(words, { by: police, at, childAt: at, isSeen }).statements;

const on = (statements: Parameters<typeof warningsOnChild>[0], ...noticedAt: Instant[]) =>
  warningsOnChild(statements, { at, noticedAt }).map(({ code, field }) => `${code} ${field}`);

describe('what cannot be right of a child', () => {
  it('is each difference between its number and what is said beside it (B14)', () => {
    const words = { citizenId: CHILD, sex: 'female', birthDate: day('2010-10-10') } as const;
    expect(on(said(words))).toEqual(['birth_date_differs /citizenId', 'sex_differs /citizenId']);
    expect(on([...said(words), ...found({ citizenId: CHILD }, true)])).toEqual([]);
  });

  it('is its father’s number, and a form’s 1900 (B14)', () => {
    expect(on(said({ citizenId: FATHER }))).toEqual(['not_a_child /citizenId']);
    expect(on(said({ birthDate: day('1900-01-01') }))).toEqual(['not_a_child /birthDate']);
    expect(on(said({ birthAbout: '1985' }))).toEqual(['not_a_child /birthAbout']);
  });

  it('is what was noticed before it was born, also by its number (B14)', () => {
    const early = Instant.parse('2014-12-31T15:59:59Z');
    expect(on(said({ citizenId: CHILD }), at, early)).toEqual(['before_birth /noticedAt']);
    expect(on(said({ citizenId: CHILD }), at)).toEqual([]);
  });

  it('is what people differ on', () => {
    const both = [...said({ name: '小雨' }), ...said({ name: '小雪' })];
    expect(on(both)).toEqual(['disputed /name']);
    expect(on([...both, ...found({ name: '小雪' })])).toEqual([]);
  });

  it('is the number that a birth date of the police contradicts, until they say which is right', () => {
    const contradicted = [
      ...said({ citizenId: CHILD }),
      ...found({ birthDate: day('2012-02-03') }),
    ];
    expect(on(contradicted)).toEqual(['birth_date_differs /citizenId']);
  });

  it('never repeats a value', () => {
    const words = { citizenId: FATHER, sex: 'female', birthDate: day('1900-01-01') } as const;
    const text = JSON.stringify(warningsOnChild(said(words), { at, noticedAt: [] }));
    for (const value of [FATHER, '1985', '1900', 'female']) expect(text).not.toContain(value);
  });
});

describe('what was sealed', () => {
  it('is read field by field: what no rule takes today says nothing', () => {
    const content = { name: '小雨', nickname: '雨', birthDate: '2014-02-31', citizenId: '12x' };
    expect(readSaid(content)).toEqual({ name: '小雨' });
    expect(readSaid({ citizenId: '43090320150101001x' })).toEqual({
      citizenId: '43090320150101001X',
    });
  });

  it.each([undefined, null, 'a name', ['小雨']])('as %j says nothing', (content) => {
    expect(readSaid(content)).toEqual({});
  });
});
