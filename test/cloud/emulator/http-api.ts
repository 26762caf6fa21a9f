import { request } from 'node:http';
import { inject } from 'vitest';
import { fixture } from './clients.ts';

export interface ApiCall {
  /**
   * The API's id.
   *
   * @default - the one that the tests share
   */
  readonly apiId?: string;
  readonly headers?: Record<string, string>;
  /** @default 'GET' */
  readonly method?: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: string;
}

/** Calls the API by its host name, which `fetch` may not set and not every resolver knows. */
export const callApi = (path: string, call: ApiCall = {}) =>
  new Promise<Answer>((resolve, reject) => {
    const { apiId = fixture.apiId, headers = {}, method = 'GET' } = call;
    const { hostname, port } = new URL(inject('endpoint'));
    const host = `${apiId}.execute-api.localhost:${port}`;
    const sent = request({ hostname, port, path, method, headers: { host, ...headers } });
    sent.on('error', reject);
    sent.on('response', (answer) => {
      let body = '';
      answer.setEncoding('utf8').on('data', (text: string) => {
        body += text;
      });
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body }),
      );
    });
    sent.end();
  });
