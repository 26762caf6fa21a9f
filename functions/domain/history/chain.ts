import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Event } from './event.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64url');

/** RFC 8785: every writer gives the same value the same text. */
const canonical = (value: unknown): string => canonicalize(value) ?? 'null';

/** The predecessor that the first event of every history names. */
export const GENESIS = sha256('heli');

/** The hash that the next event names as its `previous`. */
export const hashOf = (event: Omit<Event, 'hash'>): string => sha256(canonical(event));

/** A salted hash: it proves what was said, and reveals nothing once salt and content are destroyed. */
export const hashOfPersonal = (salt: string, content: unknown): string =>
  sha256(`${salt}.${canonical(content)}`);

/** The first event whose position, predecessor or content was changed; nothing if the history is intact. */
export const firstBroken = (events: readonly Event[]): Event | undefined => {
  let previous = GENESIS;
  return events.find((event, index) => {
    const { hash, ...content } = event;
    const whole =
      event.seq === index + 1 && event.previous === previous && hashOf(content) === hash;
    previous = hash;
    return !whole;
  });
};
