import type { Client } from '#schemas/api/client';
import { accessToken, forgetToken } from './session.ts';

/** The body of a route's response. */
export type Answer<N extends keyof Client> = Awaited<ReturnType<Client[N]>>['body'];

/** A fault in the input: the field, and words in both languages. */
export interface Complaint {
  readonly path: string;
  readonly zh: string;
  readonly en: string;
  readonly allowed?: string;
}

/** A refusal by the API, with the API's own words. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly status: number;
  readonly title: { readonly zh: string; readonly en: string };
  readonly complaints: readonly Complaint[];

  constructor(status: number, problem: Readonly<Record<string, unknown>>) {
    super(String(problem.code ?? status));
    this.status = status;
    const en = String(problem.title ?? status);
    this.title = { zh: String(problem.titleZh ?? en), en };
    this.complaints = Array.isArray(problem.errors) ? problem.errors : [];
  }
}

export interface Write {
  readonly body?: unknown;
  /** `Idempotency-Key`: the same for the same act, however often it is sent. */
  readonly key: string;
  /** The `If-Match` header. */
  readonly version?: number;
}

const headersOf = async (write?: Write): Promise<Record<string, string>> => ({
  authorization: `Bearer ${await accessToken()}`,
  ...(write && { 'idempotency-key': write.key }),
  ...(write?.version !== undefined && { 'if-match': `"${write.version}"` }),
  ...(write?.body !== undefined && { 'content-type': 'application/json' }),
});

const send = async (path: string, write?: Write): Promise<Response> => {
  const init = {
    headers: await headersOf(write),
    ...(write && { method: 'POST' }),
    ...(write?.body !== undefined && { body: JSON.stringify(write.body) }),
  };
  return fetch(path, init);
};

/** Calls the API. If the API no longer accepts the token, asks for a new one, once. */
export const ask = async <N extends keyof Client>(
  path: string,
  write?: Write,
): Promise<Answer<N>> => {
  let answer = await send(path, write);
  if (answer.status === 401) {
    forgetToken();
    answer = await send(path, write);
  }
  const text = await answer.text();
  const body = text.startsWith('{') ? JSON.parse(text) : {};
  if (!answer.ok) throw new Refused(answer.status, body);
  return body;
};
