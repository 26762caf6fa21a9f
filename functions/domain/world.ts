import type { DutyCode } from '#schemas/duties/index';
import type { DutyPage } from '#schemas/duty-pages';
import type { DivisionCode } from '#schemas/ids';
import type { MetricBy, MetricName } from '#schemas/metrics';
import type { Instant } from '#schemas/time';
import type { Readings } from './access/reading.ts';
import type { Callers } from './callers.ts';
import type { Graph } from './episode/machine-graph.ts';
import type { FileVault, SearchTokens } from './file-vault.ts';
import type { Random } from './ids.ts';
import type { Policy } from './policy/policy.ts';
import type {
  Clock,
  DueIndex,
  Envelope,
  Machines,
  Messenger,
  MovableClock,
  Parts,
  ReportersRegister,
  Seal,
  Store,
  Vault,
} from './ports.ts';
import type { Calendar } from './time/calendar.ts';

/** The world, as far as every use case needs it. */
export interface Ports {
  readonly store: Store;
  readonly clock: Clock;
  readonly calendar: Calendar;
  readonly random: Random;
  readonly policyOf: (pack: string, at: Instant) => Policy;
  /** Waits a little, longer each time, before a conflict is decided again. */
  readonly pause: (attempt: number) => Promise<void>;
  readonly meter: Meter;
  /** The id of the request that caused this work; messages carry it on. */
  readonly correlationId?: string;
}

/** The ports of a door: it encrypts personal data and decrypts none. */
export interface TakeInPorts extends Ports {
  readonly vault: Pick<Vault, 'seal' | 'pseudonym'>;
  readonly birthdays: Pick<Envelope, 'seal'>;
  readonly seal: Seal;
}

/** The world of the hotline, which anybody may call: it answers, and reads nothing back. */
export interface HotlinePorts extends TakeInPorts {
  /** Where a call belongs that names no place that we know. */
  readonly county: DivisionCode;
  readonly callers: Callers;
  /** How many calls of one caller are taken in so many minutes. */
  readonly perCaller: { readonly calls: number; readonly minutes: number };
}

/** The world of the function that carries out the parts of whole acts: it opens what they keep, and children's files. */
export interface PartPorts extends TakeInPorts {
  readonly vault: Vault;
  readonly fileVault: FileVault;
}

/** The further ports of the API. */
export interface ApiPorts extends Ports {
  readonly readings: Readings;
  readonly birthdays: Pick<Envelope, 'seal'>;
  readonly vault: Vault;
  readonly fileVault: FileVault;
  readonly searchTokens: SearchTokens;
  readonly seal: Seal;
  readonly consoleLink: ConsoleLink;
  /** A machine's order of duties, as it is deployed. */
  readonly graphOf: (machine: string) => Graph | undefined;
  /** The policy packs that a county may name. */
  readonly packNames: readonly string[];
  /** The duty types as people read them. */
  readonly dutyPages: () => Promise<Readonly<Record<DutyCode, DutyPage>>>;
}

/** The world of the one function of the API that opens the reporter's seal to people. */
export interface DisclosurePorts extends ApiPorts {
  readonly register: ReportersRegister;
}

/** Where an administrator finds an execution: its ARN, and its page in the console. */
export type ConsoleLink = (
  machine: string,
  execution: string,
) => {
  readonly arn: string;
  readonly link: string;
};

/** The ids that a log line is about, in snake case as Powertools writes them: ids and codes, never a name. */
export type Ids = Readonly<Record<string, string | number>>;

/** Counts what goes wrong or right (`schemas/metrics.ts`) and writes it to the log. */
export interface Meter {
  /** Adds to a metric, and, with `by`, also to that part of it. */
  readonly count: (metric: MetricName, value?: number, by?: MetricBy) => void;
  /** A decision worth a line in the log. */
  readonly note: (code: string, ids?: Ids) => void;
  /** Logs a failure and its cause; of an error that is not our own, nothing of its message. */
  readonly failed: (code: string, error: unknown, ids?: Ids) => void;
  /** The same meter, with these ids on every line. */
  readonly about: (ids: Ids) => Meter;
}

/** The world of the workers behind the API: relay, sweep and the machines' own. */
export interface WorkerPorts extends Ports {
  readonly machines: Machines;
  readonly messenger: Messenger;
  readonly parts: Parts;
  readonly due: DueIndex;
  /** The days on which children were born: whoever watches the time opens these, and nothing else that is personal. */
  readonly birthdays: Envelope;
  /** The registered signature 签名 in front of every SMS. */
  readonly signature: string;
}

/** The world of the one worker that every callback state of a machine calls. */
export interface OpenDutyPorts extends Ports {
  readonly machines: Pick<Machines, 'completeTask'>;
  /** A machine's order of duties, as it is deployed. */
  readonly graphOf: (machine: string) => Graph | undefined;
}

/** The world of the one function that may open the reporter's seal. */
export interface ReporterPorts extends Ports {
  readonly register: ReportersRegister;
  readonly sms: Messenger['sms'];
  readonly outbox: DueIndex['reporterMessages'];
  readonly signature: string;
}

/** The world of the function that moves time, where a deployment allows it. */
export interface ClockPorts extends WorkerPorts {
  readonly clock: MovableClock;
}
