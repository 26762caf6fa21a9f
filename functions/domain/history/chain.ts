import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Event } from './event.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64url');

/** RFC 8785: one form for one value, whoever writes it. */
const canonical = (value: unknown): string => canonicalize(value) ?? 'null';

/** What the first event of every history follows. */
export const GENESIS = sha256('heli');

/** The hash that the next event will name as its `previous`. */
export const hashOf = (event: Omit<Event, 'hash'>): string => sha256(canonical(event));

/** A salted hash: it proves what was said, and tells nothing once salt and content are destroyed. */
export const hashOfPersonal = (salt: string, content: unknown): string =>
  sha256(`${salt}.${canonical(content)}`);

/** The first event whose place, predecessor or content is not what it was, or nothing. */
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
