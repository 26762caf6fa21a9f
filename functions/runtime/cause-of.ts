import { OwnError } from '#domain/errors';
import type { Ids } from '#domain/world';

const FRAME = /^ +at /;

/** The stack frames of an error, without its message, which is cut off even if it looks harmless. */
const framesOf = ({ message, stack = '' }: Error): readonly string[] => {
  const start = stack.indexOf(message);
  if (start < 0) return [];
  const behind = stack.slice(start + message.length).split('\n');
  return behind.filter((line) => FRAME.test(line)).map((line) => line.trim());
};

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'not an error');

/**
 * The part of an error that may be logged. Our own errors are logged with their message; any other error may quote a
 * body, an item or a telephone number, so only its name and its place are logged.
 */
export const causeOf = (error: unknown): Ids => {
  if (error instanceof OwnError) {
    const behind = error.cause === undefined ? {} : { behind: nameOf(error.cause) };
    return { cause: error.name, detail: error.message, ...behind };
  }
  if (!(error instanceof Error)) return { cause: nameOf(error) };
  return { cause: error.name, at: framesOf(error).join(' ') };
};

/** The form in which a failure may leave the function. Lambda logs it, and Step Functions matches its name. */
export const fitToLeave = (error: unknown): Error => {
  const { cause, detail = 'see the log', at = '' } = causeOf(error);
  const fit = new Error(String(detail));
  fit.name = String(cause);
  fit.stack = `${cause}: ${detail} ${at}`;
  return fit;
};
