import { request } from 'node:https';
import { setTimeout as pause } from 'node:timers/promises';
import type { System } from '#local/system';

/** A raw call, with things that the typed client would never send. */
export interface Asked {
  readonly method?: string;
  readonly path: string;
  /** The officer whose token is sent. @default - no token */
  readonly as?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
}

export interface Heard {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

type Front = Pick<System, 'front' | 'officers' | 'fetch'>;

const headersOf = async ({ officers }: Front, { as, headers, body }: Asked) => ({
  ...(as && { authorization: `Bearer ${await officers.token(as)}` }),
  ...(body !== undefined && { 'content-type': 'application/json' }),
  ...headers,
});

/**
 * Whether the gateway itself throttled the call, without a problem document; a small machine runs few functions at
 * once.
 */
const isThrottled = ({ status, headers }: Response): boolean =>
  status === 429 && !headers.get('content-type')?.startsWith('application/problem+json');

/** Sends a raw call, and returns the answer; a call that the gateway throttles is sent again. */
export const ask = async (system: Front, asked: Asked): Promise<Heard> => {
  const { method = 'GET', path, body } = asked;
  const headers = await headersOf(system, asked);
  const init = { method, headers, ...(body !== undefined && { body }) };
  const send = () => system.fetch(`${system.front.url}${path}`, init);
  let answer = await send();
  for (let left = 30; isThrottled(answer) && left > 0; left -= 1) {
    await pause(100 + Math.random() * 400);
    answer = await send();
  }
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
};

export type Moment = 'sent' | 'answered';

/**
 * Sends a call and closes the connection: as soon as it is sent, or when the first byte of the answer comes. Either way
 * the caller has learned nothing.
 */
export const askAndHangUp = async (system: Front, asked: Asked, moment: Moment): Promise<void> => {
  const { method = 'GET', path, body } = asked;
  const headers = await headersOf(system, asked);
  const line = request(`${system.front.url}${path}`, { method, headers, ca: system.front.ca });
  line.on('error', () => undefined);
  const closed = new Promise<void>((resolve) => line.once('close', () => resolve()));
  line.once(moment === 'sent' ? 'finish' : 'response', () => line.destroy());
  line.end(body);
  return closed;
};

/** The headers of a write. */
export const keyed = (key: string = crypto.randomUUID(), version?: number) => ({
  'idempotency-key': key,
  ...(version !== undefined && { 'if-match': `"${version}"` }),
});
