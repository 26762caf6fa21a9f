import type { Call } from '#domain/call';
import { Refusal } from '#domain/errors';
import { put, ref } from '#domain/record';
import { Answer, requestRecord } from '#domain/request';
import type { ClockPorts } from '#domain/world';
import { type ClockMove, moveClock } from './move-clock.ts';

/** The clock knows no officers; whoever moves it under one key moves it once. */
const CALLER = 'clock';

/** Moves the clock; the same request again gets the first answer, and moves nothing. */
export const moveClockOnce =
  (ports: ClockPorts) =>
  async ({ body }: { readonly body: ClockMove }, call: Call): Promise<Answer> => {
    const { key = '', fingerprint } = call;
    const [{ known }] = await ports.store.load({ known: ref(requestRecord, CALLER, key) });
    if (known && known.fingerprint !== fingerprint) throw new Refusal('key-reused');
    if (known) return Answer.parse(JSON.parse(known.answer));

    const answer = { status: 200, body: await moveClock(ports, body) };
    const answeredAt = Math.floor(Date.now() / 1000);
    const kept = JSON.stringify(answer);
    const request = { caller: CALLER, key, fingerprint, answer: kept, answeredAt };
    await ports.store.write([put(requestRecord, request)]);
    return answer;
  };
