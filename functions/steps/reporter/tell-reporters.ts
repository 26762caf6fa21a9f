import type { MessageKey } from '#domain/ports';
import type { ReporterPorts } from '#domain/world';
import { tellReporter } from './tell-reporter.ts';

/** Informs each reporter; a message that fails waits for the next minute and does not delay others. */
export const tellReporters =
  (ports: ReporterPorts) =>
  async (keys: readonly MessageKey[]): Promise<void> => {
    const tell = tellReporter(ports);
    for (const key of keys) {
      try {
        await tell(key);
      } catch (error) {
        ports.meter.failed('reporter-message-left', error, { message_id: key.id });
      }
    }
  };
