import { Agent, type RequestOptions, request } from 'node:https';
import { text } from 'node:stream/consumers';

/** The options of `fetch` that the API's clients use. */
interface Init {
  readonly method?: string;
  readonly headers?: ConstructorParameters<typeof Headers>[0];
  readonly body?: string | Uint8Array | null;
}

const send = (url: string, options: RequestOptions, body: Init['body']): Promise<Response> =>
  new Promise((resolve, reject) => {
    const line = request(url, options, (answer) => {
      const headers = new Headers();
      for (const [name, value] of Object.entries(answer.headers)) {
        for (const each of [value ?? []].flat()) headers.append(name, each);
      }
      const status = answer.statusCode ?? 502;
      text(answer).then((read) => {
        const empty = status === 204 || status === 304;
        resolve(new Response(empty ? null : read, { status, headers }));
      }, reject);
    });
    line.on('error', (cause) => reject(new TypeError('fetch failed', { cause })));
    line.end(body ?? undefined);
  });

/**
 * A `fetch` that trusts one certificate in addition to all others.
 *
 * It does not change the process's own list: Node may still be reading that list for NODE_EXTRA_CA_CERTS on
 * another thread, and would then forget the change.
 */
export const trustingFetch = (ca: string): typeof fetch => {
  const agent = new Agent({ ca, keepAlive: true });
  return (url, init) => {
    const { method = 'GET', headers, body } = (init ?? {}) as Init;
    const options = { agent, method, headers: Object.fromEntries(new Headers(headers)) };
    return send(String(url), options, body);
  };
};
