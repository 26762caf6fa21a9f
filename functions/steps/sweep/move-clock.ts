import { Refusal } from '#domain/errors';
import type { MovableClock } from '#domain/ports';
import { addTerm } from '#domain/time/add-term';
import type { ClockPorts } from '#domain/world';
import type { Term } from '#schemas/term';
import type { Instant } from '#schemas/time';
import { relay } from '../relay/relay.ts';
import { sweep } from './sweep.ts';

export interface ClockMove {
  readonly forward: Term | readonly Term[];
  /** Moves straight to the end, as an outage of the sweep would, instead of stopping at each moment. */
  readonly jump: boolean;
}

/** More passes than any test or demonstration needs, so that an entry which stays due cannot hang it. */
const MOST_PASSES = 2000;

/** Carries out the outbox messages until none is left that can be carried out. */
const drainOutbox = async (ports: ClockPorts): Promise<number> => {
  let handedOver = 0;
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const messages = await ports.due.messages(50);
    const done = [];
    for (const message of messages) done.push(await relay(ports)(message));
    const now = done.filter(Boolean).length;
    if (now === 0) return handedOver;
    handedOver += now;
  }
  return handedOver;
};

/** Moves to a moment; time also runs on by itself, so a moment that has passed meanwhile counts as reached. */
const reach = async (clock: MovableClock, instant: Instant): Promise<void> => {
  try {
    await clock.moveTo(instant);
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'clock-backwards') throw error;
  }
};

interface Done {
  readonly swept: number;
  readonly handedOver: number;
}

const sum = (one: Done, other: Done): Done => ({
  swept: one.swept + other.swept,
  handedOver: one.handedOver + other.handedOver,
});

/** Sweeps until nothing is left to do at this moment: after a long outage one sweep is not enough. */
const sweepAll = async (ports: ClockPorts): Promise<Done> => {
  let total: Done = { swept: 0, handedOver: 0 };
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const swept = await sweep(ports);
    total = sum(total, { swept, handedOver: await drainOutbox(ports) });
    if (swept === 0) break;
  }
  return total;
};

/** The target moment, reckoned from now. */
export const targetOf = async (
  { clock, calendar }: ClockPorts,
  { forward }: Pick<ClockMove, 'forward'>,
): Promise<Instant> => {
  const start = await clock.now();
  return [forward].flat().reduce<Instant>((at, term) => addTerm(at, term, calendar).at, start);
};

/**
 * Moves time forward, stopping wherever something is due, as if the time had passed; sweep and relay finish before it
 * answers.
 */
export const moveClockTo = async (ports: ClockPorts, target: Instant, jump: boolean) => {
  const { clock, due } = ports;
  let total = await sweepAll(ports);
  for (let pass = 0; pass < MOST_PASSES && !jump; pass += 1) {
    const next = await due.next(await clock.now());
    if (!next || next > target) break;
    await reach(clock, next);
    total = sum(total, await sweepAll(ports));
  }
  if ((await clock.now()) < target) await reach(clock, target);
  total = sum(total, await sweepAll(ports));
  return { now: await clock.now(), ...total };
};

export const moveClock = async (ports: ClockPorts, { forward, jump }: ClockMove) =>
  moveClockTo(ports, await targetOf(ports, { forward }), jump);
