import type { Parts } from '#domain/ports';
import type { ApiPorts, ReporterPorts, WorkerPorts } from '#domain/world';
import { carryOutPart } from '#steps/acts/carry-out-part';
import { sooner, type World } from '#test/fakes/a-world';
import type { Point } from './scheduler.ts';

type Fn = (...args: never[]) => Promise<unknown>;

/** Passes every call of a port through a point at which the scheduler decides what happens to it. */
const through = <P extends object>(point: Point, name: string, port: P): P =>
  new Proxy(port, {
    get: (target, key) => {
      const found: unknown = Reflect.get(target, key);
      if (typeof found !== 'function') return found;
      const call = found as Fn;
      return (...args: never[]) => point(`${name}.${String(key)}`, () => call(...args));
    },
  });

/** The world as one process sees it: every call takes time, and may fail. */
export const portsOf = ({ ports, machines, messenger, register }: World, point: Point) => {
  const { store, clock, vault, seal, due } = ports;
  const { sms, email, subscribe } = messenger;
  const { identityOf } = register;
  const texting = through(point, 'messenger', { sms, email, subscribe });
  const own = {
    ...ports,
    store: through(point, 'store', store),
    clock: through(point, 'clock', clock),
    vault: through(point, 'vault', vault),
    seal: through(point, 'seal', seal),
    due: through(point, 'due', due),
    machines: through(point, 'machines', machines),
    register: through(point, 'register', { identityOf }),
    messenger: texting,
    sms: texting.sms,
    outbox: (limit: number) => point('due.reporterMessages', () => ports.outbox(limit)),
    pause: (attempt: number) => point('pause', () => ports.pause(attempt)),
  };
  // Another function carries out a part; it may die at each of its calls, too.
  const parts: Parts = {
    ask: (task) => point('parts.ask', () => sooner(() => carryOutPart(own)(task))),
  };
  return { ...own, parts } satisfies ApiPorts & WorkerPorts & ReporterPorts;
};

export type ProcessPorts = ReturnType<typeof portsOf>;
