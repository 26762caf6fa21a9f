import { inAscii } from './characters.ts';
import { readDate } from './date.ts';

/** ISO 8601 with its offset. */
const WRITTEN = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}(:?\d{2})?)$/;

const OFFSET = /(Z|[+-]\d{2}(:?\d{2})?)$/i;
const CLOCK = /^(\d{1,2})\s*[:时点]\s*(?:(\d{1,2})\s*(?:[:分]\s*(?:(\d{1,2})(\.\d+)?\s*秒?)?)?)?$/;
const PARTS = /^(.*?[日号\d])(?:[T\s]\s*|(?<=[日号]))(\d{1,2}\s*[:时点].*)$/i;

const two = (digits = '0'): string => digits.padStart(2, '0');

/**
 * A date with its time, in ISO 8601. A time without an offset is taken as China's: people gave it, and all of China has
 * one time.
 *
 * @example
 * readMoment('2026年11月23日16时30分'); // '2026-11-23T16:30:00+08:00'
 */
export const readMoment = (said: string): string => {
  if (WRITTEN.test(said)) return said;
  const text = inAscii(said);
  const [, date = '', rest = ''] = PARTS.exec(text) ?? [];
  const [offset = '+08:00'] = OFFSET.exec(rest) ?? [];
  const [, hour, minute, second, fraction = ''] = CLOCK.exec(rest.replace(OFFSET, '').trim()) ?? [];
  if (!hour) return said;
  return `${readDate(date)}T${two(hour)}:${two(minute)}:${two(second)}${fraction}${offset}`;
};
