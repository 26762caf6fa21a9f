import { beforeEach, expect, it } from 'vitest';

import type { Readings } from '#domain/access/reading';
import type { ShownPart } from '#schemas/codes/shown-part';
import { CaseId, OfficeId, OfficerId } from '#schemas/ids';
import { Instant } from '#schemas/time';

const CASE = CaseId.parse('7K3M9P2Q');

const shown = (by: string, at: string, ...parts: readonly ShownPart[]) => ({
  of: CASE,
  by: OfficerId.parse(by),
  office: OfficeId.parse('station'),
  quarter: Instant.parse(`${at.slice(0, 14)}${at.slice(14, 16) < '15' ? '00' : '15'}:00.000Z`),
  latest: Instant.parse(at),
  parts,
});

const EARLY = '2026-11-23T10:01:00.000Z';
const LATER = '2026-11-23T10:14:00.000Z';
const NEXT = '2026-11-23T10:16:00.000Z';

/** The contract of the access log, in memory and on DynamoDB. */
export const readingsContract = (make: () => Promise<Readings>): void => {
  let readings: Readings;

  beforeEach(async () => {
    readings = await make();
  });

  const all = async () => (await readings.list(CASE, { limit: 50 })).items;

  it('keeps one record for an officer and a quarter of an hour, and counts each part in it', async () => {
    await readings.note(shown('zhou.jing', EARLY, 'case', 'child'));
    await readings.note(shown('zhou.jing', LATER, 'case'));
    await readings.note(shown('li.wei', EARLY, 'history'));
    await readings.note(shown('zhou.jing', NEXT, 'case'));

    expect(await all()).toEqual([
      expect.objectContaining({ by: 'zhou.jing', shown: { case: 1 } }),
      expect.objectContaining({ by: 'zhou.jing', latest: LATER, shown: { case: 2, child: 1 } }),
      expect.objectContaining({ by: 'li.wei', shown: { history: 1 } }),
    ]);
  });

  it('loses none of those that come at once', async () => {
    const many = Array.from({ length: 12 }, () => shown('zhou.jing', EARLY, 'case'));
    await Promise.all(many.map((each) => readings.note(each)));

    expect(await all()).toMatchObject([{ shown: { case: 12 } }]);
  });

  it('lists by pages, the latest first', async () => {
    for (const by of ['a1', 'b1', 'c1']) await readings.note(shown(by, EARLY, 'case'));
    const first = await readings.list(CASE, { limit: 2 });
    const second = await readings.list(CASE, { limit: 2, after: String(first.next) });

    expect([...first.items, ...second.items].map(({ by }) => by)).toEqual(['c1', 'b1', 'a1']);
  });

  it('keeps another case’s apart', async () => {
    await readings.note(shown('zhou.jing', EARLY, 'case'));

    expect((await readings.list(CaseId.parse('00000000'), { limit: 5 })).items).toEqual([]);
  });
};
