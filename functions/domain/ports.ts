import type { CarrierId, EpisodeId, OfficeId } from '#schemas/ids';
import type { PartTask } from '#schemas/part-task';
import type { Instant } from '#schemas/time';
import type { Key, Loaded, Ref, Refs, Write } from './record.ts';

/** A page of a list, and the token for the next one. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next?: string;
}

export interface PageRequest {
  readonly limit: number;
  /** The token from an earlier page. */
  readonly after?: string;
  /** Reads from the end of the list backwards. */
  readonly newest?: true;
}

/** A range of a list in a sparse index, given by the index's sort keys: `starting` or `before`, not both. */
export interface IndexRequest extends PageRequest {
  /** Only keys that begin with this text. */
  readonly starting?: string;
  /** Only keys that come before this one. */
  readonly before?: string;
}

/** The part of a record type that a list uses: its schema. */
type Listed<T> = Pick<Ref<T>['type'], 'schema'>;

/** The table. */
export interface Store {
  /** Reads consistently, in one group or several: a round trip for every 100 records. */
  readonly load: <const G extends readonly Refs[]>(
    ...groups: G
  ) => Promise<{ readonly [I in keyof G]: Loaded<G[I]> }>;
  /**
   * Writes everything or nothing.
   *
   * @throws {WriteConflict} when a record is not as expected, or is being written by somebody else.
   * @throws {Unavailable} when the table does not answer; repeating is safe.
   */
  readonly write: (writes: readonly Write[]) => Promise<void>;
  /** Lists records of one partition, by their sort keys. */
  readonly list: <T>(type: Listed<T>, of: Key, page: PageRequest) => Promise<Page<T>>;
  /** Lists records at one place of a sparse index, in its order. */
  readonly listIndex: <T>(
    index: 'work' | 'area',
    type: Listed<T>,
    pk: string,
    page: IndexRequest,
  ) => Promise<Page<T>>;
}

/** The index of everything that has a next moment, by shard and in order. */
export interface DueIndex {
  readonly shards: number;
  /** The keys of what is due in one shard. */
  readonly due: (shard: number, by: Instant, page: PageRequest) => Promise<Page<DueKey>>;
  /** The next moment after this one at which anything is due, over all shards. */
  readonly next: (after: Instant) => Promise<Instant | undefined>;
  /** The time at which the oldest message in the outbox was written. */
  readonly oldestMessage: () => Promise<Instant | undefined>;
  /** Some messages to reporters, oldest first in each shard. */
  readonly reporterMessages: (limit: number) => Promise<readonly MessageKey[]>;
  /** Some messages of the outbox, oldest first in each shard. */
  readonly messages: (limit: number) => Promise<readonly MessageKey[]>;
}

export interface DueKey extends Key {
  readonly at: Instant;
}

export interface MessageKey {
  readonly createdAt: Instant;
  readonly id: string;
}

/** The one clock. */
export interface Clock {
  readonly now: () => Promise<Instant>;
}

/** A clock that a person may move, where the deployment allows it. */
export interface MovableClock extends Clock {
  /** @throws {Refusal} `clock-backwards`. */
  readonly moveTo: (instant: Instant) => Promise<void>;
}

/** Encrypts content for one purpose, and decrypts it for that purpose only. */
export interface Envelope {
  readonly seal: (content: unknown) => Promise<string>;
  readonly unseal: (sealed: string) => Promise<unknown>;
}

/** Encrypts personal content, and turns ids into pseudonyms. */
export interface Vault extends Envelope {
  /** Returns a pseudonym: the same for the same text, but only in this deployment and for this purpose. */
  readonly pseudonym: (purpose: string, text: string) => Promise<string>;
}

/** Encrypts a reporter's identity; only another function may decrypt the result. */
export interface Seal {
  readonly close: (content: unknown, reportId: string) => Promise<string>;
}

/** Reads reporters' identities; only one function is wired with it. */
export interface ReportersRegister {
  readonly identityOf: (reportId: string) => Promise<unknown>;
}

export interface ExecutionName {
  readonly machine: string;
  readonly county: string;
  readonly caseId: CarrierId;
  readonly episodeId: EpisodeId;
  readonly cycle: number;
}

/** The state machines. They learn which duty to open next; they never decide what happened. */
export interface Machines {
  /** Starts an execution; starting one that was started before is no error. */
  readonly start: (execution: ExecutionName, input: unknown) => Promise<void>;
  /** Stops an execution, best effort: an ended one is left alone. */
  readonly stop: (execution: ExecutionName, cause: string) => Promise<void>;
  /** `gone`: failed, stopped, never started, or ended so long ago that the service has forgotten it. */
  readonly statusOf: (execution: ExecutionName) => Promise<'running' | 'done' | 'gone'>;
  /** Completes a task, and returns whether the token was valid; an expired one is a normal answer. */
  readonly completeTask: (token: string, output: unknown) => Promise<boolean>;
}

/** The one function that carries out the parts of whole acts; it may read the act's sealed content. */
export interface Parts {
  /** Asks for a part; it is carried out later, and only once, however often it is asked for. */
  readonly ask: (task: PartTask) => Promise<void>;
}

/** Sends a text to a person or an office; throws when the provider refuses it. */
export interface Messenger {
  /** @returns the provider's own id of the message. */
  readonly sms: (to: string, text: Sms) => Promise<string>;
  readonly email: (to: OfficeId, subject: string, body: string) => Promise<string>;
  /** Creates the office's topic, and asks each address to confirm; repeating is safe. */
  readonly subscribe: (office: OfficeId, addresses: readonly string[]) => Promise<void>;
}

/** A text, with the template and the variables from which a gateway may build the same text. */
export interface Sms {
  readonly template: string;
  readonly variables: Readonly<Record<string, string>>;
  readonly text: string;
}
