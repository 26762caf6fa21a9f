import type { MetricName } from '#schemas/metrics';
import type { Instant } from '#schemas/time';
import type { Random } from './ids.ts';
import type { Graph } from './machine-graph.ts';
import type { Policy } from './policy/policy.ts';
import type {
  Clock,
  DueIndex,
  Machines,
  Messenger,
  MovableClock,
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
}

/** What the API needs beside. */
export interface ApiPorts extends Ports {
  readonly vault: Vault;
  readonly seal: Seal;
  readonly consoleLink: ConsoleLink;
  /** A machine's order of duties, as it is deployed. */
  readonly graphOf: (machine: string) => Graph | undefined;
  /** The policy packs that a county may name. */
  readonly packNames: readonly string[];
}

/** Where an administrator finds an execution: its ARN, and its page in the console. */
export type ConsoleLink = (
  machine: string,
  execution: string,
) => {
  readonly arn: string;
  readonly link: string;
};

/** What goes wrong, or right, is counted under these names (`schemas/metrics.ts`). */
export interface Meter {
  readonly count: (metric: MetricName, value?: number) => void;
  /** A decision worth a line in the log: a code and ids, never a name. */
  readonly note: (code: string, ids: Readonly<Record<string, string | number>>) => void;
}

/** The world of the workers behind the API: relay, sweep and the machines' own. */
export interface WorkerPorts extends Ports {
  readonly machines: Machines;
  readonly messenger: Messenger;
  readonly due: DueIndex;
  readonly meter: Meter;
  /** The registered signature 签名 in front of every SMS. */
  readonly signature: string;
}

/** The world of the one worker that every callback state of a machine calls. */
export interface OpenDutyPorts extends Ports {
  readonly machines: Pick<Machines, 'succeed'>;
  readonly meter: Meter;
}

/** The world of the one function that may open the reporter's seal. */
export interface ReporterPorts extends Ports {
  readonly register: ReportersRegister;
  readonly sms: Messenger['sms'];
  readonly outbox: DueIndex['reporterMessages'];
  readonly meter: Meter;
  readonly signature: string;
}

/** The world of the function that moves time, where a deployment allows it. */
export interface ClockPorts extends WorkerPorts {
  readonly clock: MovableClock;
}
