import type { MessageKey } from '#domain/ports';
import type { ReporterPorts } from '#domain/world';
import { tellReporter } from './tell-reporter.ts';

/** Tells each of them; one that fails is left to the next minute, and holds nobody else up. */
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
