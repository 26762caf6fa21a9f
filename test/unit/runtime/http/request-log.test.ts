import { describe, expect, it, vi } from 'vitest';
import type { Call } from '#domain/call';
import type { Answer } from '#domain/request';
import type { HttpEvent } from '#runtime/http/call';
import { type Bindings, router } from '#runtime/http/router';
import { logger } from '#runtime/observability';
import { table } from '#schemas/api/index';
import { MARK } from '#test/fakes/a-report';
import { anUpdate } from '../an-event.ts';

type EndDuty = Extract<(typeof table)[number], { name: 'endDuty' }>;
const routes = table.filter((route): route is EndDuty => route.name === 'endDuty');

type Step = (input: unknown, call: Call) => Promise<Answer>;

const routing = (step: Step = async () => ({ status: 200, body: { ok: true } })) => {
  const bindings: Bindings<EndDuty> = { endDuty: step };
  return router(routes, bindings, { subjectClaim: 'username', administrators: [] });
};

const throwing = (error: unknown) => routing(() => Promise.reject(error));

describe('the log of a request', () => {
  const lines = () => {
    const written: Record<string, unknown>[] = [];
    const write = (code: string, ids: object = {}) => written.push({ code, ...ids });
    const info = vi.spyOn(logger, 'info').mockImplementation(write as never);
    const warn = vi.spyOn(logger, 'warn').mockImplementation(write as never);
    const stop = () => [info, warn].map((spy) => spy.mockRestore());
    return { written, stop };
  };

  const logged = async (serve: ReturnType<typeof routing>, event: HttpEvent) => {
    const { written, stop } = lines();
    await serve(event);
    stop();
    return written;
  };

  const { requestId } = anUpdate().requestContext;

  it('is one line, which says whose it is, what it was about and what it came to', async () => {
    expect(await logged(routing(), anUpdate())).toEqual([
      {
        code: 'request',
        correlation_id: requestId,
        route: 'endDuty',
        case_id: '7K3M9P2Q',
        episode_id: 'emergency-response-1',
        duty_id: '7K3M9P2Q.emergency-response-1.accept.1',
        status: 200,
        duration_ms: expect.any(Number),
      },
    ]);
  });

  it('names the case that an answer is about', async () => {
    const answer = { status: 201, body: { caseNumber: '0B5RZ8VJ', receipt: 'R-1' } } as const;
    const [line] = await logged(
      routing(async () => answer),
      anUpdate(),
    );

    expect(line).toMatchObject({ case_id: '0B5RZ8VJ' });
    expect(JSON.stringify(line)).not.toContain('R-1');
  });

  it('has a refusal’s code, and nothing of what was refused', async () => {
    const event = anUpdate({
      pathParameters: { dutyId: MARK },
      queryStringParameters: { [MARK]: MARK },
      body: JSON.stringify({ [MARK]: MARK }),
      headers: { 'idempotency-key': 'wang.xiaoming' },
    });
    const written = await logged(routing(), event);

    expect(written).toEqual([
      expect.objectContaining({ code: 'request', status: 400, problem: 'bad-input' }),
    ]);
    expect(JSON.stringify(written)).not.toMatch(new RegExp(`${MARK}|xiaoming`));
  });

  it('has an unexpected error by its name and place', async () => {
    const written = await logged(throwing(new TypeError(MARK)), anUpdate());

    expect(written.map(({ code, cause }) => [code, cause])).toEqual([
      ['request-failed', 'TypeError'],
      ['request', undefined],
    ]);
    expect(JSON.stringify(written)).not.toContain(MARK);
  });

  it('has a line for what has no route, without its path', async () => {
    const event = anUpdate({ routeKey: '$default', rawPath: `/${MARK}`, pathParameters: {} });
    const written = await logged(routing(), event);

    expect(written).toEqual([expect.objectContaining({ route: 'none', status: 404 })]);
    expect(JSON.stringify(written)).not.toContain(MARK);
  });
});
