import { describe, expect, it } from 'vitest';
import { client, Problem } from '#schemas/api/client';

interface Sent {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

const answered =
  (status: number, body: unknown = {}, headers: Record<string, string> = {}) =>
  () =>
    new Response(JSON.stringify(body), { status, headers });

const busy = (status: number) => answered(status, { code: 'busy' }, { 'retry-after': '0' });

/** A server that gives these answers, one after another, and then repeats the last one. */
const aServer = (...answers: readonly (() => Response)[]) => {
  const sent: Sent[] = [];
  const fake = (async (
    url: string,
    init: { method: string; headers: Sent['headers']; body?: string },
  ) => {
    const { method, headers, body } = init;
    const answer = answers[Math.min(sent.length, answers.length - 1)];
    sent.push({ url, method, headers, body });
    return answer?.() ?? new Response('{}');
  }) as unknown as typeof fetch;
  const heli = client({ url: 'https://heli.example', token: async () => 'a-token', fetch: fake });
  return { sent, heli };
};

const body = { outcome: 'accepted' };
const params = { dutyId: '7K3M9P2Q.emergency-response-1.accept.1' };

describe('the client', () => {
  it('sends method, path, token, key, version and body as the route says', async () => {
    const { sent, heli } = aServer(answered(200, { ok: true }, { etag: '"4"' }));
    const reply = await heli.endDuty({ params, body, version: 3, key: 'k' });

    expect(sent).toEqual([
      {
        url: 'https://heli.example/duties/7K3M9P2Q.emergency-response-1.accept.1/outcome',
        method: 'POST',
        headers: {
          authorization: 'Bearer a-token',
          'idempotency-key': 'k',
          'if-match': '"3"',
          'content-type': 'application/json',
        },
        body: JSON.stringify(body),
      },
    ]);
    expect(reply).toEqual({ status: 200, body: { ok: true }, etag: 4 });
  });

  it('asks with a query, and without a key', async () => {
    const { sent, heli } = aServer(answered(200));
    await heli.showWorklist({ query: { office: 'a b&c', limit: 2 } });

    expect(sent[0]?.url).toBe('https://heli.example/duties?office=a+b%26c&limit=2');
    expect(sent[0]?.headers).not.toHaveProperty('idempotency-key');
  });

  it('writes parameters into the path so that they stay one part of it', async () => {
    const { sent, heli } = aServer(answered(200));
    await heli.showDuty({ params: { dutyId: '../x?y' } });

    expect(sent[0]?.url).toBe('https://heli.example/duties/..%2Fx%3Fy');
  });

  it('shows no token to what is open', async () => {
    const { sent, heli } = aServer(answered(200));
    await heli.showHealth();

    expect(sent[0]?.headers).not.toHaveProperty('authorization');
  });

  it.each([429, 503])('repeats %i under the same key, until it is answered', async (status) => {
    const { sent, heli } = aServer(busy(status), busy(status), answered(200));
    await heli.endDuty({ params, body, version: 3 });

    const keys = sent.map(({ headers }) => headers['idempotency-key']);
    expect(keys).toHaveLength(3);
    expect(new Set(keys).size).toBe(1);
    expect(new Set(sent.map((each) => each.body)).size).toBe(1);
  });

  it('gives each write a key of its own', async () => {
    const { sent, heli } = aServer(answered(200));
    await heli.endDuty({ params, body, version: 3 });
    await heli.endDuty({ params, body, version: 3 });

    expect(new Set(sent.map(({ headers }) => headers['idempotency-key'])).size).toBe(2);
  });

  it('gives up after five repetitions', async () => {
    const { sent, heli } = aServer(busy(429));

    await expect(heli.showMe()).rejects.toMatchObject({ name: 'Problem', status: 429 });
    expect(sent).toHaveLength(6);
  });

  it.each([400, 403, 404, 409, 412, 500])('does not repeat %i', async (status) => {
    const { sent, heli } = aServer(answered(status, { code: 'stale', currentVersion: 4 }));
    const refusal = await heli.showMe().catch((error: unknown) => error);

    expect(refusal).toBeInstanceOf(Problem);
    expect(refusal).toMatchObject({ status, body: { code: 'stale', currentVersion: 4 } });
    expect(sent).toHaveLength(1);
  });
});
