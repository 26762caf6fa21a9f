import { OwnError } from '#domain/errors';
import type { Ids } from '#domain/world';

const FRAME = /^ +at /;

/** Where an error arose: what stands behind its message, which is cut off whatever it looks like. */
const framesOf = ({ message, stack = '' }: Error): readonly string[] => {
  const start = stack.indexOf(message);
  if (start < 0) return [];
  const behind = stack.slice(start + message.length).split('\n');
  return behind.filter((line) => FRAME.test(line)).map((line) => line.trim());
};

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'not an error');

/**
 * What may be logged of an error. Our own speaks for itself; any other may quote a body, an item or
 * a telephone in its message, so that its name and its place have to do.
 */
export const causeOf = (error: unknown): Ids => {
  if (error instanceof OwnError) {
    const behind = error.cause === undefined ? {} : { behind: nameOf(error.cause) };
    return { cause: error.name, detail: error.message, ...behind };
  }
  if (!(error instanceof Error)) return { cause: nameOf(error) };
  return { cause: error.name, at: framesOf(error).join(' ') };
};

/**
 * The same failure for whoever calls the function, and logs what it is given: Lambda itself and
 * Step Functions, which matches the name.
 */
export const fitToLeave = (error: unknown): Error => {
  const { cause, detail = 'see the log', at = '' } = causeOf(error);
  const fit = new Error(String(detail));
  fit.name = String(cause);
  fit.stack = `${cause}: ${detail} ${at}`;
  return fit;
};
