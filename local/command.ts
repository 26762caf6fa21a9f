import { Problem } from '#schemas/api/client';

/** The cause of a failed fetch, because its own message, `fetch failed`, says nothing. */
const causeOf = ({ message, cause }: Error): string =>
  cause instanceof Error ? `${message}: ${cause.message || cause.name}` : message;

const titleOf = ({ status, body }: Problem): string => {
  const { code, title, titleZh, message } = body;
  return [status, code, title, titleZh, message].filter((each) => each !== undefined).join(' ');
};

const isMissing = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT' && 'path' in error;

/** A failure in words for a person, without a stack. */
const reasonOf = (error: unknown): string => {
  if (error instanceof Problem) return `the API refuses 接口拒绝: ${titleOf(error)}`;
  if (isMissing(error)) return `no such file 没有此文件: ${error.path ?? ''}`;
  return error instanceof Error ? causeOf(error) : String(error);
};

/** Runs a command's work; a failure is printed in words and ends the process with 1. */
export const runCommand = async (work: () => Promise<void>): Promise<void> => {
  try {
    await work();
  } catch (error) {
    process.stderr.write(`${reasonOf(error)}\n`);
    process.exitCode = 1;
  }
};
