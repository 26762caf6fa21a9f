import type { Call } from '#domain/call';
import { type ClockMoveRequest, clockMoveRecord } from '#domain/clock-move';
import { Refusal } from '#domain/errors';
import { put, ref } from '#domain/record';
import type { Answer } from '#domain/request';
import type { ClockPorts } from '#domain/world';
import { onConflictAgain } from '../retry.ts';
import { traced } from '../traced.ts';
import { type ClockMove, moveClockTo, targetOf } from './move-clock.ts';

/** TTL counts by the machine's time, and not by the movable clock. */
const now = (): number => Math.floor(Date.now() / 1000);

/** The first request under this key. The caller need not be an officer of the directory. */
const claim = (ports: ClockPorts, body: ClockMove, call: Call): Promise<ClockMoveRequest> =>
  onConflictAgain(ports, async () => {
    const { key = '', fingerprint } = call;
    const [{ known }] = await ports.store.load({ known: ref(clockMoveRecord, key) });
    if (known && known.fingerprint !== fingerprint) throw new Refusal('key-reused');
    if (known) return known;
    const target = await targetOf(ports, body);
    const request = { key, fingerprint, target, askedAt: now() };
    await ports.store.write([put(clockMoveRecord, request, 'absent')]);
    return request;
  });

/** Keeps the answer; of several processes that carry it out at once, the first one's answer is kept. */
const keep = (ports: ClockPorts, request: ClockMoveRequest, answer: Answer): Promise<Answer> =>
  onConflictAgain(ports, async () => {
    const [{ known }] = await ports.store.load({ known: ref(clockMoveRecord, request.key) });
    if (known?.answer) return known.answer;
    await ports.store.write([put(clockMoveRecord, { ...request, answer }, known ? 0 : 'absent')]);
    return answer;
  });

/**
 * Moves the clock; the same request again gets the first answer, and moves nothing.
 *
 * A request that is cut off, because many things were due on the way, goes on when it is repeated.
 */
export const moveClockOnce =
  (ports: ClockPorts) =>
  async ({ body }: { readonly body: ClockMove }, call: Call): Promise<Answer> => {
    const own = traced(ports, call.correlationId, {});
    const request = await claim(own, body, call);
    if (request.answer) return request.answer;
    const done = await moveClockTo(own, request.target, body.jump);
    return keep(own, request, { status: 200, body: done });
  };
