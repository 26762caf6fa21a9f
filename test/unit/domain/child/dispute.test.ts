import { describe, expect, it } from 'vitest';
import { birthOf, knownOf, standingOf } from '#domain/child/identity';
import { makeStatements, type Said } from '#domain/child/make-statements';
import { showChild } from '#domain/child/show-child';
import type { Statement } from '#domain/child/statement';
import type { Post } from '#schemas/codes/post';
import { OfficeId, OfficerId, ReportId } from '#schemas/ids';
import { at, day } from './a-citizen-id.ts';

type Grounds = Readonly<{ isSeen?: boolean; hasReason?: boolean }>;

const OFFICES = { police_station: 'lanxi-police', civil_affairs: 'heshan-civil-affairs' } as const;

/** An officer, named after the post. */
const officer =
  (post: Post) =>
  (said: Said, grounds: Grounds = {}) => {
    const office = OFFICES[post as keyof typeof OFFICES] ?? 'lanxi-township';
    const by = { officer: OfficerId.parse(post), office: OfficeId.parse(office), post };
    return makeStatements(said, { by, at, childAt: at, ...grounds }).statements;
  };

const [police, civilAffairs, township] = (
  ['police_station', 'civil_affairs', 'township'] as const
).map(officer) as [Speaks, Speaks, Speaks];
type Speaks = ReturnType<typeof officer>;

const reporter = (said: Said) =>
  makeStatements(said, { by: { reporter: ReportId.parse('7K3M9P2Q-R1') }, at, childAt: at })
    .statements;

const BOY = { birthDate: day('2014-05-06') };
const OTHER = { birthDate: day('2013-05-06') };

const dateAfter = (...words: readonly (readonly Statement[])[]) => {
  const all = words.flat();
  const known = knownOf(all).birthDate;
  return [standingOf(all, 'birthDate')?.value, known?.disputed];
};

describe('two officers who differ', () => {
  it('leave it disputed, and the later word stands until somebody decides', () => {
    expect(dateAfter(police(BOY), civilAffairs(OTHER))).toEqual(['2013-05-06', true]);
    expect(dateAfter(township(BOY), police(OTHER))).toEqual(['2013-05-06', true]);
  });

  it.each<[string, Grounds]>([
    ['a document', { isSeen: true }],
    ['a reason', { hasReason: true }],
  ])('are decided between by %s', (_what, grounds) => {
    expect(dateAfter(police(BOY), civilAffairs(OTHER, grounds))).toEqual(['2013-05-06', false]);
    expect(dateAfter(police(BOY), civilAffairs(OTHER), police(BOY, grounds))).toEqual([
      '2014-05-06',
      false,
    ]);
  });

  it('do so again where one differs after it was decided, and what was decided stands', () => {
    expect(dateAfter(police(BOY, { isSeen: true }), civilAffairs(OTHER))).toEqual([
      '2014-05-06',
      true,
    ]);
    expect(dateAfter(police(BOY, { isSeen: true }), township(OTHER))).toEqual(['2014-05-06', true]);
  });

  it('are not decided between by a post that may not', () => {
    const paper = { isSeen: true, hasReason: true };
    expect(dateAfter(police(BOY), township(OTHER, paper))).toEqual(['2014-05-06', true]);
  });
});

describe('one officer who says otherwise later', () => {
  it('has taken the first word back, which stays among the others', () => {
    const all = [...police(BOY), ...police(OTHER)];
    expect(dateAfter(all)).toEqual(['2013-05-06', false]);
    expect(showChild(all).birthDate).toMatchObject({
      value: '2013-05-06',
      disputed: false,
      others: [{ value: '2014-05-06', by: { office: 'lanxi-police', post: 'police_station' } }],
    });
  });

  it('has taken back a guess as well', () => {
    const all = [...police({ birthAbout: '2010' }), ...police(BOY)];
    expect(birthOf(all)).toMatchObject({ date: '2014-05-06', disputed: false });
  });
});

describe('a reporter', () => {
  it('disputes nothing that the police or civil affairs have said, before or after', () => {
    expect(dateAfter(reporter(OTHER), police(BOY))).toEqual(['2014-05-06', false]);
    expect(dateAfter(police(BOY), reporter(OTHER))).toEqual(['2014-05-06', false]);
  });

  it('and another who differ leave it disputed', () => {
    expect(dateAfter(reporter(OTHER), reporter(BOY))).toEqual(['2014-05-06', true]);
  });
});
