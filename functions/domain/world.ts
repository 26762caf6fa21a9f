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
import type { ObjectStore } from './papers/object-store.ts';
import type { Rendered, Sheet } from './papers/sheet.ts';
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

/** The ports that every use case needs. */
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

/** The ports of an entrance: it encrypts personal data and decrypts none. */
export interface TakeInPorts extends Ports {
  readonly vault: Pick<Vault, 'seal' | 'pseudonym'>;
  readonly birthdays: Pick<Envelope, 'seal'>;
  readonly seal: Seal;
}

/** The ports of the hotline, which anybody may call: it answers, and reads nothing back. */
export interface HotlinePorts extends TakeInPorts {
  /** The county for calls that name no place known here. */
  readonly county: DivisionCode;
  readonly callers: Callers;
  /** The number of calls of one caller that are accepted within these minutes. */
  readonly perCaller: { readonly calls: number; readonly minutes: number };
}

/**
 * The ports of the function that carries out the parts of whole acts: it decrypts the acts' content, and children's
 * files.
 */
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
  /** Returns the order of a machine's duties, as it is deployed. */
  readonly graphOf: (machine: string) => Graph | undefined;
  /** The policy packs that a county may name. */
  readonly packNames: readonly string[];
  /** The descriptions of duty types, as people read them. */
  readonly dutyPages: () => Promise<Readonly<Record<DutyCode, DutyPage>>>;
}

/** The ports of the only function of the API that opens a reporter's seal for people. */
export interface DisclosurePorts extends ApiPorts {
  readonly register: ReportersRegister;
}

/** The ports of the function that makes papers and keeps the files of a case. */
export interface PaperPorts extends ApiPorts {
  /** Draws a paper as a PDF. */
  readonly render: (sheet: Sheet) => Promise<Rendered>;
  readonly objects: ObjectStore;
}

/** Returns the links by which an administrator finds an execution: its ARN, and its page in the console. */
export type ConsoleLink = (
  machine: string,
  execution: string,
) => {
  readonly arn: string;
  readonly link: string;
};

/** The ids that a log line is about, in snake case as Powertools writes them: ids and codes, never a name. */
export type Ids = Readonly<Record<string, string | number>>;

/** Counts successes and failures (`schemas/metrics.ts`) and writes them to the log. */
export interface Meter {
  /** Adds to a metric; with `by`, also to that part of it. */
  readonly count: (metric: MetricName, value?: number, by?: MetricBy) => void;
  /** Logs a decision. */
  readonly note: (code: string, ids?: Ids) => void;
  /** Logs a failure and its cause; for an error that is not our own, never its message. */
  readonly failed: (code: string, error: unknown, ids?: Ids) => void;
  /** Returns the same meter, with these ids on every line. */
  readonly about: (ids: Ids) => Meter;
}

/** The ports of the workers behind the API: relay, sweep and the machines' own. */
export interface WorkerPorts extends Ports {
  readonly machines: Machines;
  readonly messenger: Messenger;
  readonly parts: Parts;
  readonly due: DueIndex;
  /** Opens birth dates: a worker that watches ages can decrypt these, and no other personal data. */
  readonly birthdays: Envelope;
  /** The registered signature 签名 in front of every SMS. */
  readonly signature: string;
}

/** The ports of the one worker that every callback state of a machine calls. */
export interface OpenDutyPorts extends Ports {
  readonly machines: Pick<Machines, 'completeTask'>;
  /** Returns the order of a machine's duties, as it is deployed. */
  readonly graphOf: (machine: string) => Graph | undefined;
}

/** The ports of the one function that may open the reporter's seal. */
export interface ReporterPorts extends Ports {
  readonly register: ReportersRegister;
  readonly sms: Messenger['sms'];
  readonly outbox: DueIndex['reporterMessages'];
  readonly signature: string;
}

/** The ports of the function that moves the clock, where a deployment allows it. */
export interface ClockPorts extends WorkerPorts {
  readonly clock: MovableClock;
}
