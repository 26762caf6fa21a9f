import { inAscii } from './characters.ts';

/** A telephone as it is written where it is understood. */
const WRITTEN = /^\+?[0-9][0-9 -]{4,24}$/;

const EXTENSION = /(?:转|轉|ext\.?|x|#|分机)\s*(\d{1,6})$/i;
const MOBILE = /^1[3-9]\d{9}$/;
const CHINA = /^(?:\+|00)?86(?=0?\d{10,11}$)/;
const AREA = /^0(?:10|2\d|[3-9]\d{2})(?=\d{7,8}$)/;

/** The digits of a number, without the prefix of China and the 0 that some dial before a mobile. */
const nationalOf = (text: string): string => {
  const digits = text.replace(/[\s().·-]/g, '').replace(CHINA, '');
  return MOBILE.test(digits.slice(1)) && digits.startsWith('0') ? digits.slice(1) : digits;
};

const landlineOf = (digits: string): string => {
  const [area] = AREA.exec(digits) ?? [];
  return area ? `${area}-${digits.slice(area.length)}` : digits;
};

/**
 * A telephone as it is usually written, of one that people write in their own way: `(0737)2780110` is
 * `0737-2780110`. What is written well, and what is no telephone, stays as it is.
 */
export const readTelephone = (said: string): string => {
  if (WRITTEN.test(said)) return said;
  const text = inAscii(said);
  const [tail, extension] = EXTENSION.exec(text) ?? [];
  const digits = nationalOf(tail ? text.slice(0, -tail.length) : text);
  if (!/^\+?\d{3,24}$/.test(digits)) return said;
  const number = landlineOf(digits);
  return extension ? `${number}-${extension}` : number;
};

/** The mobile of mainland China that a text is, as gateways want it: only such a one can be sent an SMS. */
export const mobileIn = (said: string): string | undefined => {
  const digits = nationalOf(inAscii(said));
  return MOBILE.test(digits) ? `+86${digits}` : undefined;
};
