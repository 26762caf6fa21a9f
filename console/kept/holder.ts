import { ask } from '../api.ts';
import { randomBytes, toBase64url } from '../bytes.ts';
import { forgetToken } from '../session.ts';
import { database, type PinRecord } from './database.ts';
import { type Key, keyOf, unwrapped, wrapped } from './seal.ts';

/** The key of the officer who uses this device now; only in memory. */
let held: Key | undefined;

const changes = new EventTarget();
const CHANGED = 'changed';

/** Tells the page that what is kept has changed. */
export const noteChange = (): void => {
  changes.dispatchEvent(new Event(CHANGED));
};

/** @returns a function that stops listening. */
export const onChange = (listen: () => void): (() => void) => {
  changes.addEventListener(CHANGED, listen);
  return () => changes.removeEventListener(CHANGED, listen);
};

export const heldKey = (): Key | undefined => held;

const deviceId = async (): Promise<string> => {
  const base = await database();
  const known = await base.get('device', 'id');
  if (typeof known === 'string') return known;
  const made = toBase64url(randomBytes(16));
  await base.put('device', made, 'id');
  return made;
};

const rawKey = async (): Promise<string> => {
  const answer = await ask<'showDeviceKey'>(`/me/device-key?device=${await deviceId()}`);
  return answer.key;
};

const hold = async (raw: string): Promise<void> => {
  held = await keyOf(raw);
  noteChange();
};

/** Whether a computer is used by several people, so that nothing may be kept on it. */
export const isShared = async (): Promise<boolean> =>
  (await (await database()).get('device', 'shared')) === true;

export const setShared = async (value: boolean): Promise<void> => {
  await (await database()).put('device', value, 'shared');
};

export const pinRecord = async (): Promise<PinRecord | undefined> => {
  const found = await (await database()).get('device', 'pin');
  return typeof found === 'object' ? found : undefined;
};

export const removePin = async (): Promise<void> => {
  await (await database()).delete('device', 'pin');
  noteChange();
};

let asked: Promise<void> | undefined;

const deriveKey = async (): Promise<void> => {
  await hold(await rawKey());
  const record = await pinRecord();
  if (record && (record.owner !== held?.owner || isSpent(record))) await removePin();
};

/**
 * After a sign-in the API derives the officer’s key again. A PIN of another officer ends; so does one that is spent. On a
 * shared computer there is no key.
 */
export const holdKey = async (): Promise<void> => {
  if (held || (await isShared())) return;
  asked ??= deriveKey();
  try {
    await asked;
  } finally {
    asked = undefined;
  }
};

/** Lets the officer open the page without a connection. It needs one itself. */
export const setPin = async (pin: string): Promise<void> => {
  await (await database()).put('device', await wrapped(await rawKey(), pin), 'pin');
  noteChange();
};

/** After this many wrong PINs only a new sign-in opens what is kept. */
const MOST_WRONG = 5;

export const isSpent = ({ wrong }: PinRecord): boolean => wrong >= MOST_WRONG;

const NOTHING = { iv: new Uint8Array(0), salt: new Uint8Array(0), body: new ArrayBuffer(0) };

/** Opens what is kept; returns how many tries are left, and nothing if the PIN was right. */
export const unlock = async (pin: string): Promise<number | undefined> => {
  const record = await pinRecord();
  if (!record || isSpent(record)) return 0;
  const base = await database();
  // Counted before the PIN is tried, so that closing the page does not take it back.
  const tried = { ...record, wrong: record.wrong + 1 };
  await base.put('device', tried, 'pin');
  const raw = await unwrapped(record, pin);
  if (raw === undefined) {
    if (isSpent(tried)) await base.put('device', { ...tried, ...NOTHING }, 'pin');
    return MOST_WRONG - tried.wrong;
  }
  await base.put('device', { ...record, wrong: 0 }, 'pin');
  await hold(raw);
  return undefined;
};

/** Closes what is kept, and the session in this page, until the PIN is entered. */
export const lock = (): void => {
  held = undefined;
  forgetToken();
  noteChange();
};
