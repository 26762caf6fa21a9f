import type { CarrierId, EpisodeId, OfficeId } from '#schemas/ids';
import type { PartTask } from '#schemas/part-task';
import type { Instant } from '#schemas/time';
import type { Key, Loaded, Ref, Refs, Write } from './record.ts';

/** A page of a list, and where the next one begins. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next?: string;
}

export interface PageRequest {
  readonly limit: number;
  /** As an earlier page gave it. */
  readonly after?: string;
  /** Begins at the end of the list and goes backwards. */
  readonly newest?: true;
}

/** A part of a list in a sparse index, by the sort keys there; at most one of the two. */
export interface IndexRequest extends PageRequest {
  /** Whose keys begin so. */
  readonly starting?: string;
  /** Whose keys come before this one. */
  readonly before?: string;
}

/** A list asks of a record only how to read it. */
type Listed<T> = Pick<Ref<T>['type'], 'schema'>;

/** The table. */
export interface Store {
  /** Reads consistently, in one group or several: a round trip for every 100 records. */
  readonly load: <const G extends readonly Refs[]>(
    ...groups: G
  ) => Promise<{ readonly [I in keyof G]: Loaded<G[I]> }>;
  /**
   * Writes all or nothing.
   *
   * @throws {WriteConflict} when a record is not as expected, or somebody writes it just now.
   * @throws {Unavailable} when the table does not answer; repeating is safe.
   */
  readonly write: (writes: readonly Write[]) => Promise<void>;
  /** Records of one partition, by their sort keys. */
  readonly list: <T>(type: Listed<T>, of: Key, page: PageRequest) => Promise<Page<T>>;
  /** Records at one place of a sparse index, in its order. */
  readonly listIndex: <T>(
    index: 'work' | 'area',
    type: Listed<T>,
    pk: string,
    page: IndexRequest,
  ) => Promise<Page<T>>;
}

/** The index of everything with a next moment, by shard and in order. */
export interface DueIndex {
  readonly shards: number;
  /** The keys of what is due in one shard. */
  readonly due: (shard: number, by: Instant, page: PageRequest) => Promise<Page<DueKey>>;
  /** The next moment after this one at which something is due, over all shards. */
  readonly next: (after: Instant) => Promise<Instant | undefined>;
  /** When the oldest message in the outbox was written. */
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

/** Encrypts a content, and opens it again for the same purpose alone. */
export interface Envelope {
  readonly seal: (content: unknown) => Promise<string>;
  readonly unseal: (sealed: string) => Promise<unknown>;
}

/** Keeps what is personal, and turns ids into pseudonyms. */
export interface Vault extends Envelope {
  /** The same text gives the same pseudonym, in this deployment and for this purpose alone. */
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
  /** Starting what has been started is success. */
  readonly start: (execution: ExecutionName, input: unknown) => Promise<void>;
  /** Best effort: an execution that has ended is left alone. */
  readonly stop: (execution: ExecutionName, cause: string) => Promise<void>;
  /** `gone`: failed, stopped, never started, or ended so long ago that nobody remembers. */
  readonly statusOf: (execution: ExecutionName) => Promise<'running' | 'done' | 'gone'>;
  /** Whether the token was alive; a dead one is a normal answer. */
  readonly completeTask: (token: string, output: unknown) => Promise<boolean>;
}

/** The one function that carries out the parts of whole acts; it may read what the act keeps sealed. */
export interface Parts {
  /** Asks for a part; it is carried out later, once, however often it is asked for. */
  readonly ask: (task: PartTask) => Promise<void>;
}

/** Carries a text to a person or an office; throws when the provider refuses it. */
export interface Messenger {
  /** @returns the provider's own id of the message. */
  readonly sms: (to: string, text: Sms) => Promise<string>;
  readonly email: (to: OfficeId, subject: string, body: string) => Promise<string>;
  /** Makes the office's topic, and asks each address to confirm; repeating is safe. */
  readonly subscribe: (office: OfficeId, addresses: readonly string[]) => Promise<void>;
}

/** A text, and the template and variables from which a gateway may make the same. */
export interface Sms {
  readonly template: string;
  readonly variables: Readonly<Record<string, string>>;
  readonly text: string;
}
