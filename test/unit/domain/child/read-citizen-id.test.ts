import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCitizenId } from '#domain/child/read-citizen-id';
import { CHILD } from '#test/fakes/a-report';
import { aNumber } from './a-citizen-id.ts';

describe('a citizen id', () => {
  it('says where, when and of which sex somebody was born (GB 11643)', () => {
    expect(readCitizenId(CHILD)).toEqual({
      number: CHILD,
      region: '430903',
      province: '43',
      city: '4309',
      birthDate: '2015-01-01',
      sequence: '001',
      sex: 'male',
      isCheckDigitRight: true,
    });
    expect(readCitizenId('430903201603030022')?.sex).toBe('female');
  });

  it('may end in a small x, and is compared with a capital one', () => {
    expect(readCitizenId('11010519491231002x')).toMatchObject({
      number: '11010519491231002X',
      isCheckDigitRight: true,
    });
  });

  it.each(['430903201513010010', '430903201502290010', '666666666666666666', '430903201500010010'])(
    '%s has no birth date: there is no such day',
    (number) => expect(readCitizenId(number)).not.toHaveProperty('birthDate'),
  );

  it.each(['', '430903150101001', `${CHILD}0`, `X${CHILD.slice(1)}`, ` ${CHILD}`])(
    '“%s” is none',
    (text) => expect(readCitizenId(text)).toBeUndefined(),
  );

  it('is read back, whichever', () => {
    fc.assert(
      fc.property(aNumber('1900-01-01', '2026-11-23'), ({ number, ...said }) => {
        const read = readCitizenId(number.toLowerCase());
        expect(read).toMatchObject({ ...said, number, isCheckDigitRight: true });
      }),
    );
  });

  it('with one wrong digit, or two neighbours changed about, has the wrong check digit', () => {
    const digit = fc.record({ place: fc.nat(16), by: fc.integer({ min: 1, max: 9 }) });
    fc.assert(
      fc.property(aNumber('1900-01-01', '2026-11-23'), digit, ({ number }, { place, by }) => {
        const right = Number(number[place]);
        const head = number.slice(0, place);
        const tail = number.slice(place + 1);
        const wrong = `${head}${(right + by) % 10}${tail}`;
        expect(readCitizenId(wrong)?.isCheckDigitRight).toBe(false);

        const next = number[place + 1] ?? '';
        const swapped = `${head}${next}${right}${number.slice(place + 2)}`;
        const isAnother = swapped !== number;
        expect(readCitizenId(swapped)?.isCheckDigitRight ?? false).toBe(!isAnother);
      }),
    );
  });
});
