import { describe, expect, it } from 'vitest';
import { oneLine, tidy } from '#schemas/reading/characters';
import { readCitizenNumber } from '#schemas/reading/citizen-number';
import { readBase32 } from '#schemas/reading/crockford';
import { readDate } from '#schemas/reading/date';
import { readDivision } from '#schemas/reading/division';
import { readMoment } from '#schemas/reading/moment';
import { readSex } from '#schemas/reading/sex';
import { mobileIn, readTelephone } from '#schemas/reading/telephone';

type Cases = readonly (readonly [said: string, read: string])[];

const telephones: Cases = [
  ['(0737)2780110', '0737-2780110'],
  ['（0737）2780110', '0737-2780110'],
  ['0737-2780110转8012', '0737-2780110-8012'],
  ['0737-2780110 分机8012', '0737-2780110-8012'],
  ['\u202D13900000016\u202C', '13900000016'],
  ['１３９００００００１６', '13900000016'],
  ['139.0000.0016', '13900000016'],
];

const asTheyAre = ['0737-2780110', '139 0000 0016', '+86 737 2780110', '无', 'call me', '', '110'];

describe('a telephone', () => {
  it.each(telephones)('written as %j is %s', (said, read) => {
    expect(readTelephone(said)).toBe(read);
  });

  it.each(asTheyAre)('written as %j stays as it is', (said) => {
    expect(readTelephone(said)).toBe(said);
  });

  it.each([
    '13900000016',
    '8613900000016',
    '0086-13900000016',
    '013900000016',
    '+86 139 0000 0016',
    '１３９００００００１６',
  ])('written as %j is a mobile that can be told', (said) => {
    expect(mobileIn(said)).toBe('+8613900000016');
  });

  it.each(['+86 737 2780110', '12345678901', '+13900000016', '+861390000001', '无', '110'])(
    'written as %j is no mobile of mainland China',
    (said) => {
      expect(mobileIn(said)).toBeUndefined();
    },
  );
});

describe('a date', () => {
  it.each(['2015-3-2', '2015.3.2', '2015/3/2', '20150302', '2015年3月2日', '２０１５－０３－０２'])(
    'written as %s is a day',
    (said) => {
      expect(readDate(said)).toBe('2015-03-02');
    },
  );

  it.each(['2015-03-02', '2015', 'last year', '2.3.2015'])(
    'written as %s stays as it is',
    (said) => {
      expect(readDate(said)).toBe(said);
    },
  );
});

const moments: Cases = [
  ['2026-11-23 16:00', '2026-11-23T16:00:00+08:00'],
  ['2026-11-23T16:00:30', '2026-11-23T16:00:30+08:00'],
  ['2026年11月23日16时30分', '2026-11-23T16:30:00+08:00'],
  ['2026/1/3 9:05', '2026-01-03T09:05:00+08:00'],
  ['２０２６－１１－２３ １６：００', '2026-11-23T16:00:00+08:00'],
];

describe('a moment', () => {
  it.each(moments)('written as %s is China’s time', (said, read) => {
    expect(readMoment(said)).toBe(read);
  });

  it.each(['2026-11-23T16:00+08:00', '2026-11-23T08:00:00.000Z', '2026-11-23', 'yesterday'])(
    'written as %s stays as it is',
    (said) => {
      expect(readMoment(said)).toBe(said);
    },
  );
});

const numbers: Cases = [
  ['430903 201501010012', '430903201501010012'],
  ["'430903201501010012", '430903201501010012'],
  ['４３０９０３２０１５０１０１００１２', '430903201501010012'],
  ['\t43090320150101001x ', '43090320150101001X'],
];

describe('a citizen’s number', () => {
  it.each(numbers)('written as %j is read without what a spreadsheet added', (said, read) => {
    expect(readCitizenNumber(said)).toBe(read);
  });

  it.each(['430903150101001', '43090320150101001x', 'E12345678', '4.30903E+17', '无'])(
    'written as %s stays as it is',
    (said) => {
      expect(readCitizenNumber(said)).toBe(said);
    },
  );
});

const divisions: Cases = [
  ['430000', '43'],
  ['430900', '4309'],
  ['430903', '430903'],
  ['430903000000', '430903'],
  ['430903111000', '430903111'],
  ['430903111002', '430903111002'],
  ['４３０９０３', '430903'],
  ['441900', '441900'],
  ['441900003000', '441900003'],
  ['43090', '43090'],
];

describe('a division’s code', () => {
  it.each(divisions)('written as %s is %s', (said, read) => {
    expect(readDivision(said)).toBe(read);
  });
});

describe('a text', () => {
  it.each([
    ['  李小雨\u200B ', '李小雨'],
    ['\uFEFF一\u000B二\u2028三\u0007', '一\n二\n三'],
    ['\u202E村', '村'],
    ['\u200B\u200D\u2060', ''],
    ['half \ud83d', 'half \uFFFD'],
    ['ᠮᠣᠩ\u180Eᠭᠣᠯ', 'ᠮᠣᠩ\u180Eᠭᠣᠯ'],
  ])('of %j is without what nobody sees', (said, read) => {
    expect(tidy(said)).toBe(read);
  });

  it.each([
    ['李\t小\u2028雨', '李 小 雨'],
    ['李\r\n小雨', '李 小雨'],
  ])('of %j in one line has blanks for breaks', (said, read) => {
    expect(oneLine(said)).toBe(read);
  });

  it.each([
    ['男', 'male'],
    ['女孩', 'female'],
    ['Male', 'male'],
    ['x', 'x'],
  ])('that says %s for a sex is %s', (said, read) => {
    expect(readSex(said)).toBe(read);
  });

  it.each([
    ['7k3m9p2q', '7K3M9P2Q'],
    ['7K3MOPIL', '7K3M0P11'],
    [' 7K3M 9P2Q ', '7K3M9P2Q'],
  ])('that copies the number of a case as %j is %s', (said, read) => {
    expect(readBase32(said)).toBe(read);
  });
});
