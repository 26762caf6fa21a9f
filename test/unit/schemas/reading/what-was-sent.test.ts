import { describe, expect, it } from 'vitest';
import { textIn } from '#schemas/reading/bytes';
import { readForm } from '#schemas/reading/form';
import { hide } from '#schemas/reading/hide';
import { readJson } from '#schemas/reading/json';

const GBK = [0xd6, 0xd0];

describe('bytes', () => {
  it.each([
    ['UTF-8', 'utf-8', [0xe4, 0xb8, 0xad]],
    ['UTF-8 with its mark', 'utf-8', [0xef, 0xbb, 0xbf, 0xe4, 0xb8, 0xad]],
    ['UTF-16 with its mark', 'utf-16le', [0xff, 0xfe, 0x2d, 0x4e]],
    ['UTF-16, its great end first', 'utf-16be', [0xfe, 0xff, 0x4e, 0x2d]],
    ['GBK', 'gb18030', GBK],
  ])('of %s are a text', (_what, charset, bytes) => {
    expect(textIn(Uint8Array.from(bytes))).toEqual({ text: '中', charset });
  });

  it('of UTF-16 without a mark are a text', () => {
    const bytes = Buffer.from('{"名":"雨"}', 'utf16le');

    expect(textIn(bytes)).toEqual({ text: '{"名":"雨"}', charset: 'utf-16le' });
  });

  it('of a picture are none', () => {
    expect(textIn(Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0x00]))).toBeUndefined();
  });
});

describe('JSON', () => {
  it.each([
    ['a comma too many', '{"a":[1,2,],,"b":{},}', { a: [1, 2], b: {} }],
    ['a break within a text', '{"a":"x\ny\tz"}', { a: 'x\ny\tz' }],
    ['a number of eighteen digits', '{"a":430903201503020017}', { a: '430903201503020017' }],
    ['a number with an exponent', '{"a":4.30903E+17}', { a: '4.30903E+17' }],
    ['a number that begins with 0', '{"a":07372780110}', { a: '07372780110' }],
    ['plain numbers', '[0,-1,12.5]', [0, -1, 12.5]],
    ['words', '[true,false,null]', [true, false, null]],
    ['escapes', '"\\u4e2d\\"\\\\"', '中"\\'],
  ])('with %s is read', (_what, text, value) => {
    expect(readJson(text)).toEqual({ value, doubled: [] });
  });

  it('loses neither value of a field that is said twice', () => {
    expect(readJson('{"a":{"b/c":1,"b/c":2}}')).toEqual({
      value: { a: { 'b/c': 2 } },
      doubled: [['/a/b~1c', 1]],
    });
  });

  it('makes a field of `__proto__` like any other', () => {
    const { value } = readJson('{"__proto__":{"x":1}}') ?? {};

    expect(Object.keys(value ?? {})).toEqual(['__proto__']);
    expect(value).not.toHaveProperty('x');
  });

  it.each([
    ['', 'nothing'],
    ['孩子一个人在家', 'a sentence'],
    ['{"kind":"help"', 'a broken object'],
    ['{"a" "b"}', 'an object without a colon'],
    ['{} {}', 'two objects'],
    ['{"a":undefined}', 'a word of JavaScript'],
    ['['.repeat(50_000), 'a pit'],
    [`"${'\\n'.repeat(3_000_000)}`, 'a text without an end'],
  ])('is not read where it is %#', (text) => {
    expect(readJson(text)).toBeUndefined();
  });
});

describe('a browser’s form', () => {
  it('is read with the parts of its fields', () => {
    const text = 'kind=help&reporter%5Bname%5D=%E9%A9%AC&reporter.unit=x&situations=a&situations=b';

    expect(readForm(text)).toEqual({
      kind: 'help',
      reporter: { name: '马', unit: 'x' },
      situations: ['a', 'b'],
    });
  });

  it.each(['孩子=一个人在家 电话', '{"a":"b=c"}', 'a=%D6%D0', '一加一'])(
    'is not what %s is',
    (text) => {
      expect(readForm(text)).toBeUndefined();
    },
  );
});

describe('a number that may be a telephone', () => {
  it.each([
    '13911112222',
    '１３９ １１１１ ２２２２',
    '139-1111-2222',
    '+86 139 1111 2222',
    '0086-13911112222',
    '0737-2780110',
    '(0737)2780110',
    '021 62345678',
    '2780110',
    '400-820-8820',
    '一三九一一一一二二二二',
  ])('is hidden where it is written as %s', (number) => {
    expect(hide(`请打${number}，谢谢`, [])).toBe('请打〔已封存〕，谢谢');
  });

  it.each([
    '生于2015-03-02',
    '20150302',
    '2026-11-23 16:00',
    '2026年11月23日',
    '430903201501010012',
    '三天没有人',
    '第12345号',
  ])('is not %s', (text) => {
    expect(hide(text, [])).toBe(text);
  });

  it('is hidden with the caller’s own words, and the text grows by neither', () => {
    expect(hide('我是马丽', ['马丽'])).toBe('我是＊＊');
  });
});
