import { describe, expect, it } from 'vitest';
import { newsIn } from '#domain/child/say-in-file';
import type { Statement } from '#domain/child/statement';
import { OfficeId, OfficerId, ReportId } from '#schemas/ids';
import { Instant } from '#schemas/time';

const named = (value: string, by: Statement['by'], change: Partial<Statement> = {}) =>
  ({
    field: 'name',
    value,
    by,
    at: Instant.parse('2026-11-23T08:00:00.000Z'),
    standing: 'confirmed',
    ...change,
  }) as Statement;

const reporter = { reporter: ReportId.parse('4K7PX2M9-R1') };
const officer = (id: string) => ({
  officer: OfficerId.parse(id),
  office: OfficeId.parse('station'),
  post: 'police_station' as const,
});

describe('what is new of a child', () => {
  it('is not what a reporter repeats, nor what is less well proved', () => {
    const known = [named('小雨', officer('zhou.jing'))];
    expect(newsIn([named('小雨', reporter, { standing: 'said' })], known)).toEqual([]);
    expect(newsIn([named('晓雨', reporter, { standing: 'said' })], known)).toHaveLength(1);
  });

  it('is each word of an officer: to repeat one with a document decides between two', () => {
    const known = [named('小雨', officer('zhou.jing')), named('晓雨', officer('li.wei'))];
    const decided = named('小雨', officer('zhou.jing'), { ground: 'document' });
    const withdrawn = named('小雨', officer('li.wei'));
    expect(newsIn([decided], known)).toEqual([decided]);
    expect(newsIn([withdrawn], known)).toEqual([withdrawn]);
  });
});
