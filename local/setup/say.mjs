/** A failure that names what the reader has to install or to free; shown without a stack. */
export class SetupError extends Error {
  name = 'SetupError';
}

/** One progress line; on stderr, so that a command's own output stays clean. */
export const say = (line) => process.stderr.write(`${line}\n`);
