import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { reply } from '#runtime/http/reply';
import { routes } from '#schemas/api/index';

const large = { items: Array.from({ length: 100 }, (_, n) => ({ name: `职责 ${n}` })) };
const asking = (headers: Record<string, string> = {}) => ({ headers });
const GZIP = { 'accept-encoding': 'gzip, deflate, br' };

describe('an answer', () => {
  it('is compressed where the caller takes it, and says the same', () => {
    const { headers, body, isBase64Encoded } = reply(
      {},
      { status: 200, body: large, etag: 3 },
      asking(GZIP),
    );

    expect(headers).toMatchObject({
      'content-encoding': 'gzip',
      vary: 'accept-encoding',
      etag: '"3"',
      'cache-control': 'no-store',
    });
    expect(isBase64Encoded).toBe(true);
    const bytes = Buffer.from(body, 'base64');
    expect(JSON.parse(gunzipSync(bytes).toString())).toEqual(large);
    expect(bytes.length * 3).toBeLessThan(JSON.stringify(large).length);
  });

  it.each([undefined, 'br', 'identity', 'gzip;q=0', 'gzip; q=0.0, br'])(
    'is not compressed for who takes %s',
    (encoding) => {
      const headers = encoding ? { 'accept-encoding': encoding } : {};
      const answer = reply({}, { status: 200, body: large }, asking(headers));

      expect(JSON.parse(answer.body)).toEqual(large);
      expect(answer.headers['content-encoding']).toBeUndefined();
    },
  );

  it('that is short goes as it is', () => {
    const { body } = reply({}, { status: 200, body: { ok: true } }, asking(GZIP));

    expect(JSON.parse(body)).toEqual({ ok: true });
  });
});

describe('what changes only with a deployment', () => {
  const isStatic = true as const;
  const first = reply({ isStatic }, { status: 200, body: large }, asking(GZIP));
  const { etag = '' } = first.headers;

  it('may be kept by its caller, and has a tag of its content', () => {
    expect(first.headers).toMatchObject({ 'cache-control': 'private, max-age=3600' });
    expect(etag).toMatch(/^W\/"[\w-]{16}"$/);
    const other = reply({ isStatic }, { status: 200, body: { items: [] } }, asking());
    expect(other.headers.etag).not.toBe(etag);
  });

  it('is not sent again to who has it', () => {
    const again = asking({ ...GZIP, 'if-none-match': `W/"of-before", ${etag}` });

    expect(reply({ isStatic }, { status: 200, body: large }, again)).toEqual({
      statusCode: 304,
      headers: { 'cache-control': 'private, max-age=3600', etag },
      body: '',
    });
    const changed = reply({ isStatic }, { status: 200, body: { items: [] } }, again);
    expect(changed.statusCode).toBe(200);
  });

  it('is the types of duty and the API’s own document, and nothing of a case', () => {
    expect(routes.filter((route) => route.isStatic).map(({ name }) => name)).toEqual([
      'listDutyTypes',
      'showDutyType',
      'showOpenApi',
    ]);
  });
});
