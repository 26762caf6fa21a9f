import type { Client } from '#schemas/api/client';
import type { Label } from '#schemas/label';
import { type Answer, ask, type Complaint, Refused } from '../api.ts';
import { SignedOut } from '../session.ts';
import { noteChange } from './holder.ts';
import { all, forget, keep, type Opened } from './store.ts';

/** An act as its officer meant it: it is sent as it stands, under one key, until the API has answered. */
export interface Act {
  readonly path: string;
  readonly body?: unknown;
  /** The version that the officer had seen. */
  readonly version?: number;
  /** Its name in the list of what is not sent. */
  readonly title: Label;
  /** The address of the page on which it was made. */
  readonly address: string;
}

/** An act that waits on this device. */
export interface Waiting extends Act {
  readonly key: string;
  /** The API has refused it since: its officer corrects it, or gives it up. */
  readonly refused?: { readonly title: Label; readonly complaints: readonly Complaint[] };
}

const TOO_MANY = 429;

/** The API may still do the act: nobody knows whether the answer was lost, or has to wait. */
export const isMomentary = (error: unknown): boolean =>
  !(error instanceof Refused) || error.status === TOO_MANY || error.status >= 500;

const sameAct = (one: Act, other: Act): boolean =>
  JSON.stringify([one.path, one.version, one.body]) ===
  JSON.stringify([other.path, other.version, other.body]);

export const waiting = (): Promise<readonly Opened<Waiting>[]> => all<Waiting>('acts');

/** The acts that a form has just sent, and whose answer it awaits: to its officer they do not wait yet. */
const performing = new Set<string>();

export const isAwaited = ({ content }: Opened<Waiting>): boolean => performing.has(content.key);

/** Keys of this page, for devices on which nothing may be kept. */
const unkept = new Map<string, { readonly act: Act; readonly key: string }>();

/** The key of an act that is sent again, or a new one; an earlier act at the same address gives way. */
const keyFor = async (act: Act): Promise<string> => {
  const earlier = (await waiting()).find(({ content }) => content.path === act.path)?.content;
  if (earlier && sameAct(earlier, act)) return earlier.key;
  if (earlier) await forget('acts', earlier.key);
  const known = unkept.get(act.path);
  const key = known && sameAct(known.act, act) ? known.key : crypto.randomUUID();
  unkept.set(act.path, { act, key });
  return key;
};

/** Acts that are under way, by their keys: none is sent twice at once from this page. */
const sending = new Map<string, Promise<unknown>>();

const answerOf = async ({ path, body, version, key }: Waiting): Promise<unknown> => {
  const call = {
    key,
    ...(body !== undefined && { body }),
    ...(version !== undefined && { version }),
  };
  return ask<keyof Client>(path, call);
};

const send = (act: Waiting): Promise<unknown> => {
  const begun = sending.get(act.key) ?? answerOf(act);
  sending.set(act.key, begun);
  return begun.finally(() => sending.delete(act.key));
};

const keepIfPossible = (act: Waiting): Promise<boolean> =>
  keep('acts', act.key, act).catch(() => false);

/** An act was not answered. It waits on this device, unless the device may keep nothing. */
export class Unsent extends Error {
  override readonly name = 'Unsent';
  readonly isKept: boolean;
  readonly isSignedOut: boolean;

  constructor(isKept: boolean, cause: unknown) {
    super('the act was not answered', { cause });
    this.isKept = isKept;
    this.isSignedOut = cause instanceof SignedOut;
  }
}

/**
 * Keeps an act on the device, then sends it. A refusal is for the officer who looks at it.
 *
 * @throws {Refused} by the API; it is no longer kept.
 * @throws {Unsent} without an answer; it is sent again by itself.
 */
export const perform = async <N extends keyof Client>(act: Act): Promise<Answer<N>> => {
  const kept = { ...act, key: await keyFor(act).catch(() => crypto.randomUUID()) };
  performing.add(kept.key);
  const isKept = await keepIfPossible(kept);
  try {
    const answer = await send(kept);
    if (isKept) await forget('acts', kept.key);
    unkept.delete(act.path);
    return answer as Answer<N>;
  } catch (error) {
    if (isMomentary(error)) throw new Unsent(isKept, error);
    if (isKept) await forget('acts', kept.key);
    throw error;
  } finally {
    performing.delete(kept.key);
    noteChange();
  }
};

/** The API has done an act that had waited; a page that shows its subject looks again. */
export const SENT = 'heli-sent';

/** Sends an act that has waited. A refusal is kept beside it, for its officer to see. @returns whether to go on. */
const sendLater = async (act: Waiting): Promise<boolean> => {
  try {
    await send(act);
    await forget('acts', act.key);
    await forget('drafts', act.address);
    dispatchEvent(new CustomEvent(SENT, { detail: act.address }));
    return true;
  } catch (error) {
    if (isMomentary(error)) return false;
    const { title, complaints } = error as Refused;
    await keep('acts', act.key, { ...act, refused: { title, complaints } });
    return true;
  }
};

/** Sends what waits, one after the other; one that is refused stops no other. @returns whether all were answered. */
export const sendAll = async (): Promise<boolean> => {
  for (const { content } of await waiting()) {
    const isUnderWay = content.refused || sending.has(content.key);
    if (!isUnderWay && !(await sendLater(content))) return false;
  }
  return true;
};

export const giveUp = (key: string): Promise<void> => forget('acts', key);
