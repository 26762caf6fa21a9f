import { brotliDecompressSync } from 'node:zlib';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';

/** Allows nothing from other origins, and only the scripts and styles that are served here. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const everyFile = {
  'content-security-policy': POLICY,
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  vary: 'accept-encoding',
} as const;

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};

const PAGE = 'index.html';

/** The service worker: its name never changes, and it may serve every address of the page. */
const WORKER = 'worker.js';

type Files = ReadonlyMap<string, Buffer>;

/** Every address of the console shows the page, which reads its own address; a missing file does not. */
const nameOf = (rawPath: string): string => {
  const name = rawPath.slice(rawPath.lastIndexOf('/') + 1);
  return /\.[a-z]+$/.test(name) ? name : PAGE;
};

/** The name of a script or style contains its hash, so browsers may keep it for ever; they ask for the others again. */
const keptFor = (name: string): string =>
  name === PAGE || name === WORKER ? 'no-cache' : 'public, max-age=31536000, immutable';

/** Serves the files of the console, which lie compressed beside the function. */
export const serveFile =
  (files: Files) =>
  ({ rawPath, headers }: APIGatewayProxyEventV2): APIGatewayProxyStructuredResultV2 => {
    const name = nameOf(rawPath);
    const packed = files.get(name);
    if (!packed) return { statusCode: 404, headers: { ...everyFile, 'cache-control': 'no-store' } };
    const takesBrotli = /\bbr\b/.test(headers['accept-encoding'] ?? '');
    return {
      statusCode: 200,
      headers: {
        ...everyFile,
        'content-type': types[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream',
        'cache-control': keptFor(name),
        ...(name === WORKER && { 'service-worker-allowed': '/app' }),
        ...(takesBrotli && { 'content-encoding': 'br' }),
      },
      body: (takesBrotli ? packed : brotliDecompressSync(packed)).toString('base64'),
      isBase64Encoded: true,
    };
  };
