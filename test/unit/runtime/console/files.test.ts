import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { serveFile } from '#runtime/console/files';

const files = new Map(
  Object.entries({ 'index.html': '<page>', 'main-1a2b.js': 'run()', 'worker.js': 'work()' }).map(
    ([name, text]) => [name, brotliCompressSync(text)],
  ),
);

const get = (
  rawPath: string,
  headers: Record<string, string> = { 'accept-encoding': 'gzip, br' },
) => serveFile(files)({ rawPath, headers } as never);

describe('the console', () => {
  it.each(['/app', '/app/', '/app/duties/K7M3.emergency-response-1.accept.1', '/app/signed-in'])(
    '%s is the page',
    (path) => {
      const { statusCode, headers } = get(path);

      expect({ statusCode, type: headers?.['content-type'] }).toEqual({
        statusCode: 200,
        type: 'text/html; charset=utf-8',
      });
      expect(headers?.['cache-control']).toBe('no-cache');
    },
  );

  it('serves a script as it lies there, to be kept for ever', () => {
    const { body = '', headers } = get('/app/main-1a2b.js');

    expect(Buffer.from(body, 'base64')).toEqual(files.get('main-1a2b.js'));
    expect(headers).toMatchObject({
      'content-encoding': 'br',
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
    });
  });

  it('unpacks it for who cannot', () => {
    const { body = '', headers } = get('/app/main-1a2b.js', {});

    expect(Buffer.from(body, 'base64').toString()).toBe('run()');
    expect(headers).not.toHaveProperty('content-encoding');
  });

  it('serves the service worker anew each time, for every address of the page', () => {
    expect(get('/app/worker.js').headers).toMatchObject({
      'cache-control': 'no-cache',
      'service-worker-allowed': '/app',
    });
  });

  it('has no page in the place of a script of an earlier release', () => {
    expect(get('/app/main-0000.js').statusCode).toBe(404);
  });

  it('lets nothing run or load but its own files', () => {
    const policy = String(get('/app').headers?.['content-security-policy']);

    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(get('/app').headers).toMatchObject({
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'strict-transport-security': expect.stringContaining('max-age='),
    });
  });
});
