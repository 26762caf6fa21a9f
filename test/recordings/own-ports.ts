import { consoleLink } from '#adapters/console-link';
import { holidayCalendar } from '#adapters/holiday-calendar';
import { graphOf } from '#adapters/machine-graphs';
import { packs, policyOf } from '#adapters/policy-packs';
import type { Readings } from '#domain/access/reading';
import { Unavailable } from '#domain/errors';
import type { FileVault } from '#domain/file-vault';
import { executionName } from '#domain/ids';
import type { Machines, Messenger } from '#domain/ports';
import type { Write } from '#domain/record';
import { dutyPages } from '#schemas/duty-pages';
import { countedRandom } from '#test/fakes/a-world';
import { allInForce } from '#test/fakes/all-in-force';
import type { DeedPorts } from '#test/fakes/deed';
import { memoryDueIndex } from '#test/fakes/memory-due-index';
import { memorySearchTokens } from '#test/fakes/memory-file-vault';
import { memoryMeter } from '#test/fakes/memory-meter';
import { memoryRegister } from '#test/fakes/memory-register';
import { memoryStore } from '#test/fakes/memory-store';
import type { MemoryTable } from '#test/fakes/memory-table';
import { memorySeal, memoryVault } from '#test/fakes/memory-vault';
import { asRecorded } from './as-recorded.ts';
import type { Effect, Found } from './command.ts';

export const SHARDS = 4;

/** When the recording was made, readings were not recorded yet. */
const UNRECORDED: Readings = { note: async () => {}, list: async () => ({ items: [] }) };

const machinesOf = ({ running, done, tokens }: Found, did: Effect[]): Machines => {
  const left = new Set(tokens);
  return {
    start: async (execution, input) => void did.push(['start', execution, input]),
    stop: async (execution, cause) => void did.push(['stop', execution, cause]),
    statusOf: async (execution) => {
      const name = executionName(execution);
      if (running.includes(name)) return 'running';
      return done.includes(name) ? 'done' : 'gone';
    },
    completeTask: async (token, output) => {
      did.push(['succeed', token, output]);
      return left.delete(token);
    },
  };
};

const messengerOf = ({ refused, down }: Found, did: Effect[]): Messenger => {
  let sent = 0;
  const idOf = (channel: string): string => {
    sent += 1;
    return `${channel}-${sent}`;
  };
  return {
    sms: async (to, sms) => {
      did.push(['sms', to, sms]);
      if (down.includes('sms')) throw new Unavailable('SNS');
      if (refused.includes(to)) throw new Error('the number is not a number');
      return idOf('sms');
    },
    email: async (to, subject, body) => {
      did.push(['email', to, subject, body]);
      if (down.includes('email')) throw new Unavailable('SNS');
      return idOf('mail');
    },
    subscribe: async (office, addresses) => void did.push(['subscribe', office, addresses]),
  };
};

/**
 * When the recording was made, there were no files. Without the right to files an entrance does what it did then;
 * `test/unit/steps/files/beside.test.ts` shows that with the right it does the same and also writes the file.
 */
const NO_FILES = undefined as unknown as FileVault;

const AS_RECORDED = asRecorded(policyOf);
const ALL = allInForce(AS_RECORDED);

/** A table as the store of a recording uses it: it is told which sort keys a list is about to read. */
export type ReadTable = MemoryTable & { readonly lists?: (sk: string) => void };

/** The ports of one deed: it reads from the table, and its effects are recorded. */
export const ownPorts = (table: ReadTable, found: Found, did: Effect[]) => {
  const due = memoryDueIndex(table, SHARDS);
  const store = memoryStore(table, SHARDS);
  const messenger = messengerOf(found, did);
  const meter = memoryMeter();
  const ports: DeedPorts = {
    store: {
      ...store,
      write: async (writes: readonly Write[]) => {
        await store.write(writes);
        did.push(['write', writes]);
      },
      list: (type, key, page) => {
        table.lists?.(key.sk);
        return store.list(type, key, page);
      },
    },
    clock: { now: async () => found.now },
    calendar: holidayCalendar,
    random: countedRandom(found.drawn),
    policyOf: found.inForce === 'all' ? ALL : AS_RECORDED,
    pause: async () => {},
    meter,
    vault: memoryVault,
    readings: UNRECORDED,
    birthdays: memoryVault,
    fileVault: NO_FILES,
    searchTokens: memorySearchTokens,
    seal: memorySeal,
    consoleLink: consoleLink('arn:aws-cn:states:cn-north-1:111122223333:stateMachine:heli-'),
    graphOf,
    packNames: Object.keys(packs),
    dutyPages: async () => dutyPages(),
    machines: machinesOf(found, did),
    messenger,
    parts: { ask: async (task) => void did.push(['part', task]) },
    due,
    signature: '合力关爱保护平台',
    register: memoryRegister(table),
    sms: messenger.sms,
    outbox: due.reporterMessages,
  };
  return { ports, meter };
};
