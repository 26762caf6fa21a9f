import { inAscii } from './characters.ts';

/** A telephone number in its usual form. */
const WRITTEN = /^\+?[0-9][0-9 -]{4,24}$/;

const EXTENSION = /(?:转|轉|ext\.?|x|#|分机)\s*(\d{1,6})$/i;
const MOBILE = /^1[3-9]\d{9}$/;
const CHINA = /^(?:\+|00)?86(?=0?\d{10,11}$)/;
const AREA = /^0(?:10|2\d|[3-9]\d{2})(?=\d{7,8}$)/;

/** The digits of a number, without China's prefix and without the 0 that some people dial before a mobile number. */
const nationalOf = (text: string): string => {
  const digits = text.replace(/[\s().·-]/g, '').replace(CHINA, '');
  return MOBILE.test(digits.slice(1)) && digits.startsWith('0') ? digits.slice(1) : digits;
};

const landlineOf = (digits: string): string => {
  const [area] = AREA.exec(digits) ?? [];
  return area ? `${area}-${digits.slice(area.length)}` : digits;
};

/**
 * A telephone number in its usual form: `(0737)2780110` becomes `0737-2780110`. A number in usual form, and a text that
 * is no telephone number, are returned unchanged.
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

/**
 * The mobile number of mainland China in a text, in the format of gateways: only to such a number can an SMS be sent.
 */
export const mobileIn = (said: string): string | undefined => {
  const digits = nationalOf(inAscii(said));
  return MOBILE.test(digits) ? `+86${digits}` : undefined;
};
