import { describe, expect, it } from 'vitest';
import { fieldsOf, holdSize, jsonOf } from '#runtime/http/body';

const read = (body: string | undefined, change: object = {}) =>
  jsonOf({ body, isBase64Encoded: false, contentType: 'application/json', ...change });

const base64 = (bytes: Uint8Array) => ({
  body: Buffer.from(bytes).toString('base64'),
  isBase64Encoded: true,
});

const refused = (code: string) => expect.objectContaining({ name: 'Refusal', code });

describe('a body', () => {
  it('is JSON in UTF-8, as text or as base64', () => {
    expect(read('{"名":"雨"}')).toEqual({ 名: '雨' });
    const { body, ...encoded } = base64(Buffer.from('{"名":"雨"}'));
    expect(read(body, encoded)).toEqual({ 名: '雨' });
  });

  it('that is not there is nothing', () => {
    expect(read(undefined)).toBeUndefined();
    expect(read('')).toBeUndefined();
  });

  it.each([
    'application/json; charset=utf-8',
    'application/json;charset="UTF-8"',
    'application/json;charset=utf8',
    'application/json; charset=utf-8;',
    'application/json;',
    'application/json; charset=gbk',
    'Application/JSON',
  ])('of the type %s is taken', (contentType) => {
    expect(read('{}', { contentType })).toEqual({});
  });

  it.each([undefined, 'text/plain', 'application/x-www-form-urlencoded', 'application/jsonp'])(
    'of the type %s is refused',
    (contentType) => {
      expect(() => read('{}', { contentType })).toThrow(refused('not-json'));
    },
  );

  const gbk = base64(Uint8Array.from([0x7b, 0x22, 0xc3, 0xfb, 0x22, 0x3a, 0x31, 0x7d]));

  it('in GBK is read where it says so, and under the name of UTF-8 refused', () => {
    const { body, ...encoded } = gbk;

    const contentType = 'application/json; charset=GBK';
    expect(read(body, { ...encoded, contentType })).toEqual({ 名: 1 });
    expect(() => read(body, encoded)).toThrow(refused('not-json'));
  });

  it('that people fill in is read in whatever charset it comes, and with a comma too many', () => {
    const { body, ...encoded } = gbk;
    const said = (change: object) =>
      fieldsOf({ isBase64Encoded: false, contentType: 'application/json', ...change });

    expect(said({ body, ...encoded })).toMatchObject({ value: { 名: 1 }, charset: 'gb18030' });
    expect(said({ body: '{"a":[1,]}' })).toMatchObject({ value: { a: [1] }, charset: 'utf-8' });
    expect(() => said({ body: '{"a"' })).toThrow(refused('bad-json'));
    expect(() => said({ body: '{}', contentType: 'text/plain' })).toThrow(refused('not-json'));
  });

  it.each(['{', '{"a":1,}', 'undefined', "{'a':1}", 'NaN'])('%s is refused', (text) => {
    expect(() => read(text)).toThrow(refused('bad-json'));
  });

  const held = (body: string) => () => holdSize({ body, isBase64Encoded: false });

  it('of 256 KB is taken, and of one byte more refused', () => {
    const text = (bytes: number) => JSON.stringify('x'.repeat(bytes - 2));

    expect(held(text(256 * 1024))).not.toThrow();
    expect(read(text(256 * 1024))).toHaveLength(256 * 1024 - 2);
    expect(held(text(256 * 1024 + 1))).toThrow(refused('too-large'));
  });

  it('is weighed in bytes, not in characters of text or of base64', () => {
    expect(held('雨'.repeat(100 * 1024))).toThrow(refused('too-large'));
    const { body, ...encoded } = base64(new Uint8Array(256 * 1024));
    expect(() => holdSize({ body, ...encoded })).not.toThrow();
  });
});
