import { describe, expect, it } from 'vitest';
import type { Call } from '#domain/call';
import { Refusal, Unavailable } from '#domain/errors';
import type { Answer } from '#domain/request';
import type { HttpEvent } from '#runtime/http/call';
import { type Bindings, router } from '#runtime/http/router';
import { logger } from '#runtime/observability';
import { table } from '#schemas/api/index';
import { problems } from '#schemas/problems';
import { anUpdate, aQuestion } from '../an-event.ts';

/** Unexpected errors are logged, which the tests need not show. */
logger.setLogLevel('SILENT');

const wanted = ['endDuty', 'showWorklist', 'showHealth'] as const;
type Wanted = Extract<(typeof table)[number], { name: (typeof wanted)[number] }>;
const routes = table.filter((route): route is Wanted => wanted.some((name) => name === route.name));

type Step = (input: unknown, call: Call) => Promise<Answer>;

const ok: Answer = { status: 200, body: { ok: true } };

/** A router whose routes all run this step. */
const routing = (step: Step = async () => ok) => {
  const bindings: Bindings<Wanted> = { endDuty: step, showWorklist: step, showHealth: step };
  const serve = router(routes, bindings, { subjectClaim: 'username', administrators: [] });
  return async (event: HttpEvent) => {
    const { statusCode, headers, body } = await serve(event);
    return { statusCode, headers, body: JSON.parse(body) };
  };
};

const throwing = (error: unknown) => routing(() => Promise.reject(error));

describe('a route', () => {
  it('hands its step what its schemas make of the request', async () => {
    const seen: unknown[] = [];
    const serve = routing(async (input, { subject, version }) => {
      seen.push(input, subject, version);
      return { ...ok, etag: 4 };
    });
    const { statusCode, headers, body } = await serve(anUpdate());

    expect(seen).toEqual([
      {
        params: { dutyId: '7K3M9P2Q.emergency-response-1.accept.1' },
        query: {},
        body: { outcome: 'accepted', at: '2026-11-23T15:59:00+08:00' },
      },
      'zhou.jing',
      3,
    ]);
    expect([statusCode, body]).toEqual([200, { ok: true }]);
    expect(headers).toMatchObject({ etag: '"4"', 'cache-control': 'no-store' });
  });

  it('gives numbers and defaults to a question', async () => {
    let seen: unknown;
    const serve = routing(async (input) => {
      seen = input;
      return ok;
    });
    await serve(aQuestion({ queryStringParameters: { office: 'lanxi-police' } }));

    expect(seen).toMatchObject({ query: { office: 'lanxi-police', limit: 50 } });
  });

  it('refuses all that is wrong in any part at once, and names each', async () => {
    const event = anUpdate({
      pathParameters: { dutyId: 'nonsense' },
      queryStringParameters: { what: '1' },
      body: '[]',
    });
    const { statusCode, body } = await routing()(event);

    expect(statusCode).toBe(400);
    expect(body.errors.map(({ path }: { path: string }) => path)).toEqual([
      '{dutyId}',
      '?what',
      '',
    ]);
  });

  it.each([
    ['limit', { office: 'lanxi-police', limit: '0' }],
    ['limit', { office: 'lanxi-police', limit: 'many' }],
    ['office', { office: 'LANXI' }],
  ])('refuses a wrong ?%s', async (name, queryStringParameters) => {
    const { statusCode, body } = await routing()(aQuestion({ queryStringParameters }));

    expect([statusCode, body.errors[0].path]).toEqual([400, `?${name}`]);
  });

  it('refuses a body where none is taken', async () => {
    const headers = { 'content-type': 'application/json' };
    const { statusCode, body } = await routing()(aQuestion({ body: '{"a":1}', headers }));

    expect([statusCode, body.errors[0].path]).toEqual([400, '/a']);
  });
});

describe('what has no route', () => {
  const to = (method: string, rawPath: string) =>
    routing()(anUpdate({ routeKey: '$default', rawPath, requestContext: requestOf(method) }));
  const requestOf = (method: string) => {
    const { requestContext } = anUpdate();
    return { ...requestContext, http: { ...requestContext.http, method } };
  };

  it.each(['/', '/nothing', '/duties/a/b/c', '/duties//outcome', '/healthx', '//duties'])(
    '%s is told so',
    async (path) => {
      expect(await to('GET', path)).toMatchObject({ statusCode: 404, body: { code: 'no-route' } });
    },
  );

  it('under this method names those that there are', async () => {
    const { statusCode, headers, body } = await to('DELETE', '/duties/x/outcome');

    expect([statusCode, body.code, headers.allow]).toEqual([405, 'wrong-method', 'POST']);
  });
});

describe('an error', () => {
  it.each(Object.entries(problems))(
    '%s is a problem document in both languages',
    async (code, problem) => {
      const { statusCode, headers, body } = await throwing(
        new Refusal(code as keyof typeof problems, { currentVersion: 7 }),
      )(anUpdate());

      expect(statusCode).toBe(problem.status);
      expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
      expect(body).toMatchObject({
        type: `urn:heli:problem:${code}`,
        code,
        status: problem.status,
        title: problem.title.en,
        titleZh: problem.title.zh,
        currentVersion: 7,
      });
      expect(headers.etag).toBe('"7"');
      if ('retryAfter' in problem) expect(headers['retry-after']).toBe(String(problem.retryAfter));
    },
  );

  it('of which there is nothing to name has no list of what is wrong', async () => {
    const refusal = new Refusal('not-allowed', { complaints: [] });
    const { body } = await throwing(refusal)(anUpdate());

    expect(Object.keys(body)).toEqual(['type', 'code', 'status', 'title', 'titleZh']);
  });

  it('of a service is 503, to be repeated', async () => {
    const { statusCode, headers, body } = await throwing(new Unavailable('the table'))(anUpdate());

    expect([statusCode, body.code, headers['retry-after']]).toEqual([503, 'unavailable', '2']);
  });

  it.each([[new TypeError('secret detail')], ['secret text'], [undefined]])(
    'that nobody expected (%s) says nothing of itself',
    async (error) => {
      const { statusCode, body } = await throwing(error)(anUpdate());

      expect([statusCode, body.code]).toEqual([500, 'internal']);
      expect(JSON.stringify(body)).not.toContain('secret');
    },
  );
});
