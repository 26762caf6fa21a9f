type Cleanup = () => void;

const cleanups = new Set<Cleanup>();
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const cleanUp = () => {
  for (const cleanup of [...cleanups].reverse()) {
    cleanups.delete(cleanup);
    try {
      cleanup();
    } catch (error) {
      process.stderr.write(`${String(error)}\n`);
    }
  }
};

const endBySignal = (signal: NodeJS.Signals) => {
  stopListening();
  cleanUp();
  process.kill(process.pid, signal);
};

const listen = () => {
  process.on('exit', cleanUp);
  for (const signal of signals) process.on(signal, endBySignal);
};

const stopListening = () => {
  process.off('exit', cleanUp);
  for (const signal of signals) process.off(signal, endBySignal);
};

/**
 * Runs a cleanup when this process ends, whether by itself, by an uncaught error or by a signal.
 *
 * It must be synchronous: nothing else runs in an exiting process. The last one registered runs first. A signal
 * still ends the process as that signal, so that a shell sees the interruption.
 *
 * @returns a function that removes the cleanup again, for a caller that has cleaned up by then
 */
export const onEnd = (cleanup: Cleanup): Cleanup => {
  if (cleanups.size === 0) listen();
  cleanups.add(cleanup);
  return () => {
    cleanups.delete(cleanup);
    if (cleanups.size === 0) stopListening();
  };
};
