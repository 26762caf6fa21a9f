import { describe, expect, it } from 'vitest';
import { jsonOf } from '#runtime/http/body';

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
    'Application/JSON',
  ])('of the type %s is taken', (contentType) => {
    expect(read('{}', { contentType })).toEqual({});
  });

  it.each([
    undefined,
    'text/plain',
    'application/json; charset=gbk',
    'application/x-www-form-urlencoded',
    'application/jsonp',
  ])('of the type %s is refused', (contentType) => {
    expect(() => read('{}', { contentType })).toThrow(refused('not-json'));
  });

  it('in GBK under the name of UTF-8 is refused', () => {
    const gbk = Uint8Array.from([0x7b, 0x22, 0xc3, 0xfb, 0x22, 0x3a, 0x31, 0x7d]);
    const { body, ...encoded } = base64(gbk);

    expect(() => read(body, encoded)).toThrow(refused('not-json'));
  });

  it.each(['{', '{"a":1,}', 'undefined', "{'a':1}", 'NaN'])('%s is refused', (text) => {
    expect(() => read(text)).toThrow(refused('bad-json'));
  });

  it('of 256 KB is taken, and of one byte more refused', () => {
    const text = (bytes: number) => JSON.stringify('x'.repeat(bytes - 2));

    expect(read(text(256 * 1024))).toHaveLength(256 * 1024 - 2);
    expect(() => read(text(256 * 1024 + 1))).toThrow(refused('too-large'));
  });

  it('is weighed in bytes, not in characters', () => {
    const text = JSON.stringify('雨'.repeat(100 * 1024));

    expect(() => read(text)).toThrow(refused('too-large'));
  });
});
