import { createHash } from 'node:crypto';
import { consoleLink } from '#adapters/console-link';
import { holidayCalendar } from '#adapters/holiday-calendar';
import { graphOf } from '#adapters/machine-graphs';
import { packs, policyOf } from '#adapters/policy-packs';
import type { Call } from '#domain/call';
import type { ApiPorts, ClockPorts, HotlinePorts, ReporterPorts } from '#domain/world';
import { dutyPages } from '#schemas/duty-pages';
import { OfficerId } from '#schemas/ids';
import { carryOutPart } from '#steps/acts/carry-out-part';
import { countyWrites, people, type Role } from './a-county.ts';
import type { DeedPorts } from './deed.ts';
import type { AnyDeed } from './deeds.ts';
import { memoryCallers } from './memory-callers.ts';
import { memoryClock } from './memory-clock.ts';
import { memoryDueIndex } from './memory-due-index.ts';
import { memoryEngine } from './memory-engine.ts';
import { memoryFileVault, memorySearchTokens } from './memory-file-vault.ts';
import { memoryMessenger } from './memory-messenger.ts';
import { memoryMeter } from './memory-meter.ts';
import { memoryReadings } from './memory-readings.ts';
import { memoryRegister } from './memory-register.ts';
import { memoryStore } from './memory-store.ts';
import { type MemoryTable, memoryTable } from './memory-table.ts';
import { memorySeal, memoryVault } from './memory-vault.ts';

const SHARDS = 4;

/** Bytes that look random, and are the same in every run. */
export const countedRandom = (drawn = 0) => {
  let n = drawn;
  const random = (length: number): Uint8Array => {
    n += 1;
    const digest = createHash('sha512').update(String(n)).digest();
    return Uint8Array.from(digest.subarray(0, length));
  };
  return Object.assign(random, { drawn: () => n });
};

interface Observing {
  /** Called before everything that is done. */
  seen?: (deed: AnyDeed) => void;
  /** Does it in place of this release's code. @returns nothing if it leaves it to this release */
  instead?: (deed: AnyDeed, ports: DeedPorts) => Promise<unknown> | undefined;
  /** The number of messages sent by deeds that then failed in the other release, before they could record it. */
  unnoted?: number;
}

/** Runs work that is asked of another function at once; the caller learns nothing of the result. */
export const sooner = async (run: () => Promise<void>): Promise<void> => {
  await run().catch(() => {});
};

/** Everything that a use case may touch, in memory, with one county loaded. */
export const aWorld = (shards = SHARDS, policies: typeof policyOf = policyOf, order = 0) => {
  const table: MemoryTable = memoryTable(shards, order);
  const random = countedRandom();
  const observing: Observing = {};
  const store = memoryStore(table, shards);
  const clock = memoryClock();
  const machines = memoryEngine();
  const messenger = memoryMessenger();
  const meter = memoryMeter();
  const pauses: number[] = [];
  const due = memoryDueIndex(table, shards);
  const register = memoryRegister(table);
  const readings = memoryReadings();
  const callers = memoryCallers();
  const ports: ApiPorts & ClockPorts & ReporterPorts & Pick<HotlinePorts, 'callers' | 'perCaller'> =
    {
      store,
      clock,
      machines,
      messenger,
      parts: { ask: (task) => sooner(() => carryOutPart(ports)(task)) },
      meter,
      calendar: holidayCalendar,
      random,
      policyOf: policies,
      pause: async (attempt) => {
        pauses.push(attempt);
      },
      readings,
      callers,
      perCaller: { calls: 5, minutes: 10 },
      birthdays: memoryVault,
      vault: memoryVault,
      fileVault: memoryFileVault(),
      searchTokens: memorySearchTokens,
      seal: memorySeal,
      consoleLink: consoleLink('arn:aws-cn:states:cn-north-1:111122223333:stateMachine:heli-'),
      graphOf,
      packNames: Object.keys(packs),
      dutyPages: async () => dutyPages(),
      due,
      register,
      sms: messenger.sms,
      outbox: due.reporterMessages,
      signature: '合力关爱保护平台',
    };
  table.transact(countyWrites());
  return {
    ports,
    table,
    store,
    clock,
    machines,
    messenger,
    meter,
    register,
    readings,
    callers,
    pauses,
    random,
    observing,
  };
};

export type World = ReturnType<typeof aWorld>;

let lastKey = 0;

/** A call by the person in this role, with a key of its own unless the test gives one. */
export const callAs = (role: Role, change: Partial<Call> = {}): Call => {
  lastKey += 1;
  return {
    subject: OfficerId.parse(people[role]),
    scopes: [],
    isDeploymentAdministrator: false,
    key: `key-${lastKey}`,
    fingerprint: 'the same request',
    ...change,
  };
};
