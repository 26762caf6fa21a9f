import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cursorOf, keysOf } from '#adapters/dynamo/cursor';
import { Refusal } from '#domain/errors';
import type { HttpEvent } from '#runtime/http/call';
import { type Bindings, router } from '#runtime/http/router';
import { logger } from '#runtime/observability';
import { type AnyRoute, table } from '#schemas/api/index';
import { anUpdate } from '../an-event.ts';

logger.setLogLevel('SILENT');

const ok = async () => ({ status: 200, body: {} }) as const;
const bindings = Object.fromEntries(table.map(({ name }) => [name, ok]));
const serve = router(table, bindings as unknown as Bindings<AnyRoute>, {
  subjectClaim: 'username',
  administrators: [],
});

/** Texts on which decoders of percent signs, base64, JSON, dates, versions and numbers have failed. */
const hostile = fc.oneof(
  fc.constantFrom(
    ...['', '%', '%E0%A4%A', '%00', '\u0000', '\ud800', '__proto__', 'constructor', '=', '===='],
    ...['"', '"1', 'W/"1"', '"1-gzip"', '-1', '1e999', 'NaN', '999999999999999999999', '٣'],
    ...['null', '[]', '"x"', '{', '{"__proto__":1}', 'bnVsbA', 'W10', '0000-01-01T00:00:00Z'],
    ...['+010000-01-01T00:00:00Z', '2026-02-30T00:00:00Z', '2026-01-01T24:00:00Z', 'T'],
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ maxLength: 200 }),
);

const deep = fc
  .integer({ min: 1, max: 60_000 })
  .chain((depth) => fc.constantFrom('['.repeat(depth), `${'{"a":'.repeat(depth)}1`))
  .map((text) => `${text}${text.startsWith('[') ? ']'.repeat(text.length) : ''}`);

const bodies = fc.oneof(
  hostile,
  deep,
  fc.json({ maxDepth: 6 }),
  fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes).toString('base64')),
);

const params = fc.dictionary(
  fc.constantFrom('caseNumber', 'dutyId', 'receipt', 'officeId', 'alertId', 'code', 'rosterNumber'),
  hostile,
);

const query = fc.dictionary(
  fc.constantFrom('limit', 'after', 'office', 'division', 'at', 'of', 'what', '__proto__'),
  hostile,
);

const headers = fc.record(
  {
    'content-type': fc.oneof(
      fc.constantFrom('application/json', 'application/json; charset=gbk', 'application/json;'),
      hostile,
    ),
    'idempotency-key': fc.oneof(fc.constant('a-key'), hostile),
    'if-match': fc.oneof(fc.constant('"1"'), hostile),
    'if-none-match': hostile,
    'accept-encoding': fc.oneof(fc.constant('gzip'), hostile),
  },
  { requiredKeys: [] },
);

const sent = fc.record({
  body: fc.option(bodies, { nil: undefined }),
  isBase64Encoded: fc.boolean(),
  headers,
  pathParameters: params,
  queryStringParameters: query,
  rawQueryString: hostile,
  rawPath: hostile.map((text) => `/${text}`),
});

const answerTo = (route: AnyRoute, change: Partial<HttpEvent>) =>
  serve(anUpdate({ ...change, routeKey: `${route.method} ${route.path}` } as HttpEvent));

describe('whatever a stranger sends', () => {
  it.each(table.map((route) => [route.name, route] as const))(
    'to %s is answered, and blames nobody but the sender',
    async (_name, route) => {
      await fc.assert(
        fc.asyncProperty(sent, async (change) => {
          const { statusCode } = await answerTo(route, change as Partial<HttpEvent>);
          expect(statusCode).toBeLessThan(500);
        }),
        { numRuns: 40 },
      );
    },
  );

  it.each(['[1,', '{"a":1},', ',', '"'])(
    'as six megabytes of %s is refused before anything reads it',
    async (text) => {
      const [route] = table;
      const body = text.repeat(6_000_000 / text.length);
      const start = performance.now();

      const { statusCode } = await answerTo(route, { body });

      expect(statusCode).toBe(413);
      expect(performance.now() - start).toBeLessThan(500);
    },
  );

  it('as a cursor is a page’s own, or refused', () => {
    const cursors = fc.oneof(
      hostile,
      fc.json().map((text) => Buffer.from(text).toString('base64url')),
      fc.uint8Array().map((bytes) => Buffer.from(bytes).toString('base64url')),
    );
    fc.assert(
      fc.property(cursors, (cursor) => {
        try {
          const { ExclusiveStartKey } = keysOf(cursor);
          expect(keysOf(cursorOf(ExclusiveStartKey).next)).toEqual({ ExclusiveStartKey });
        } catch (error) {
          expect(error).toBeInstanceOf(Refusal);
        }
      }),
    );
  });
});
