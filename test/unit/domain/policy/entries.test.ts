import { describe, expect, it } from 'vitest';
import { dutyEntries, entryOn, settingEntries } from '#domain/policy/entries';
import { LocalDate } from '#schemas/time';
import { aPack, days, law } from './a-pack.ts';

const date = (text: string) => LocalDate.parse(text);

const open = {};
const second = { from: date('2026-03-01') };
const third = { from: date('2026-06-01'), to: date('2026-06-30') };

describe('the entry of a day', () => {
  it.each([
    ['before any other began', '2026-02-28', open],
    ['on which a second begins', '2026-03-01', second],
    ['on which a third begins', '2026-06-01', third],
    ['that is the last of the third', '2026-06-30', third],
    ['after the third has ended', '2026-07-01', second],
  ])('%s is the one that began last, in whatever order they stand', (_day, on, entry) => {
    const pack = aPack({ pack: 'town' });
    const orders = [
      [open, second, third],
      [third, second, open],
      [second, third, open],
      [open, third, second],
    ];

    expect(orders.map((entries) => entryOn(pack, entries, date(on)))).toEqual(
      orders.map(() => entry),
    );
  });

  it.each([
    ['before its layer begins', '2025-12-31', undefined],
    ['on the first day of its layer', '2026-01-01', open],
    ['on the last day of its layer', '2026-12-31', open],
    ['after its layer has ended', '2027-01-01', undefined],
  ])('%s', (_day, on, entry) => {
    const pack = aPack({ pack: 'town', from: '2026-01-01', to: '2026-12-31' });

    expect(entryOn(pack, [open], date(on))).toEqual(entry);
  });
});

describe('the entries of a key', () => {
  const one = { value: days(1), basis: law };
  const stated = { inForce: true, basis: law };
  const pack = aPack({
    pack: 'town',
    settings: { 'prompt.close': one, 'prompt.accept': [one, { ...one, from: '2026-01-01' }] },
    duties: { dispatch: stated },
  });

  it('are a list, however many there are', () => {
    expect(settingEntries(pack, 'prompt.close')).toEqual([one]);
    expect(settingEntries(pack, 'prompt.accept')).toHaveLength(2);
    expect(dutyEntries(pack, 'dispatch')).toEqual([stated]);
  });

  it('are none for a key that is not there, though every object has something by its name', () => {
    expect(settingEntries(pack, 'constructor')).toEqual([]);
    expect(dutyEntries(pack, 'constructor')).toEqual([]);
  });
});
