import { holidayCalendar } from '#adapters/holiday-calendar';
import { graphOf } from '#adapters/machine-graphs';
import { packs, policyOf } from '#adapters/policy-packs';
import { allInForce } from '#test/fakes/all-in-force';
import type { DeedPorts } from '#test/fakes/deed';
import { type AnyDeed, type Deed, run } from '#test/fakes/deeds';
import { ownError } from './own-errors.ts';

type Call = (...args: unknown[]) => unknown;

/** Throws the other release's errors as this release's. */
const translated = <P extends object>(port: P): P =>
  new Proxy(port, {
    get: (target, key) => {
      const found: unknown = Reflect.get(target, key);
      if (typeof found !== 'function') return found;
      const call = found.bind(target) as Call;
      return async (...args: unknown[]) => {
        try {
          return await call(...args);
        } catch (error) {
          throw ownError(error);
        }
      };
    },
  });

/** `all`: a county with every duty in force; `own`: with those of its packs. */
export type InForce = 'all' | 'own';

/**
 * Performs a deed as this release does, with its own rules, packs and machines, in a world that it shares with another
 * release: they share the table, the state machines, the clock and the messengers.
 *
 * `npm run releases:keep` bundles it for the tests of later releases.
 */
export const perform = (outside: DeedPorts, deed: AnyDeed, inForce: InForce): Promise<unknown> => {
  const { store, clock, machines, messenger, vault, seal, register, due } = outside;
  const texting = translated(messenger);
  const ports: DeedPorts = {
    ...outside,
    store: translated(store),
    clock: translated(clock),
    machines: translated(machines),
    vault: translated(vault),
    seal: translated(seal),
    register: translated(register),
    due: translated({ ...due }),
    messenger: texting,
    sms: texting.sms,
    calendar: holidayCalendar,
    policyOf: inForce === 'all' ? allInForce(policyOf) : policyOf,
    graphOf,
    packNames: Object.keys(packs),
  };
  return run(ports, deed as Deed) as Promise<unknown>;
};
