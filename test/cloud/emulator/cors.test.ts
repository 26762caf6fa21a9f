import { describe, expect, it } from 'vitest';
import { callApi } from './http-api.ts';

const preflight = (origin: string) =>
  callApi('/open', {
    method: 'OPTIONS',
    headers: { origin, 'access-control-request-method': 'POST' },
  });

describe('CORS of an HTTP API made by CloudFormation', () => {
  it('answers the preflight of an allowed origin', async () => {
    const { status, headers } = await preflight('https://console.example');

    expect(status).toBe(204);
    expect(headers).toMatchObject({
      'access-control-allow-origin': 'https://console.example',
      'access-control-allow-methods': 'GET,POST',
      'access-control-allow-headers': 'authorization,idempotency-key',
      'access-control-max-age': '600',
    });
  });

  it('allows nothing to another origin', async () => {
    const { headers } = await preflight('https://elsewhere.example');

    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  it('names the allowed origin and the exposed headers on an answer', async () => {
    const { status, headers } = await callApi('/open', {
      headers: { origin: 'https://console.example' },
    });

    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'access-control-allow-origin': 'https://console.example',
      'access-control-expose-headers': 'etag',
    });
  });
});
