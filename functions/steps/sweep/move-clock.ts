import { addTerm } from '#domain/time/add-term';
import type { ClockPorts } from '#domain/world';
import type { Term } from '#schemas/term';
import type { Instant } from '#schemas/time';
import { relay } from '../relay/relay.ts';
import { sweep } from './sweep.ts';

export interface ClockMove {
  readonly forward: Term | readonly Term[];
  /** Straight to the end, as an outage of the sweep would, instead of stopping at each moment. */
  readonly jump: boolean;
}

/** More rounds than any test or demonstration needs; a thing that stays due must not hang it. */
const MOST_ROUNDS = 2000;

/** Carries out what is in the outbox, until nothing is left that could be. */
const drainOutbox = async (ports: ClockPorts): Promise<number> => {
  let handedOver = 0;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const messages = await ports.due.messages(50);
    const done = [];
    for (const message of messages) done.push(await relay(ports)(message));
    const now = done.filter(Boolean).length;
    if (now === 0) return handedOver;
    handedOver += now;
  }
  return handedOver;
};

const sweepAll = async (ports: ClockPorts) => {
  const swept = await sweep(ports);
  return { swept, handedOver: await drainOutbox(ports) };
};

/**
 * Moves time forward, stopping wherever something is due, as if it had passed; and lets sweep and
 * relay finish before it answers.
 *
 * @throws {Refusal} `clock-backwards`.
 */
export const moveClock = async (ports: ClockPorts, { forward, jump }: ClockMove) => {
  const { clock, due, calendar } = ports;
  const terms = [forward].flat();
  const start = await clock.now();
  const target = terms.reduce<Instant>((at, term) => addTerm(at, term, calendar).at, start);
  let total = await sweepAll(ports);
  for (let round = 0; round < MOST_ROUNDS && !jump; round += 1) {
    const next = await due.next();
    if (!next || next > target) break;
    const now = await clock.now();
    if (next > now) await clock.moveTo(next);
    const { swept, handedOver } = await sweepAll(ports);
    total = { swept: total.swept + swept, handedOver: total.handedOver + handedOver };
    if (next <= now && swept === 0) break;
  }
  if ((await clock.now()) < target) await clock.moveTo(target);
  const { swept, handedOver } = await sweepAll(ports);
  return {
    now: await clock.now(),
    swept: total.swept + swept,
    handedOver: total.handedOver + handedOver,
  };
};
