import type { ProblemCode } from '#schemas/problems';

/** One complaint of a refusal: the field, the given value and the allowed values. Never personal data. */
export interface Complaint {
  readonly path: string;
  readonly given?: string;
  readonly allowed?: string;
  readonly zh: string;
  readonly en: string;
}

export interface RefusalDetails {
  readonly complaints?: readonly Complaint[];
  /** The version that a stale caller should have named. */
  readonly currentVersion?: number;
}

/**
 * An error with a message of our own: codes and ids, never a person's words or name. Of any other error only its name
 * and its place may be logged, since its message may quote anything.
 */
export abstract class OwnError extends Error {
  abstract override readonly name: string;
}

/**
 * A command that the rules do not allow: the caller gets a problem document, and nothing changes.
 *
 * The code is stable, and listed in `schemas/problems.ts` with both texts.
 */
export class Refusal extends OwnError {
  override readonly name = 'Refusal';

  readonly code: ProblemCode;

  readonly details: RefusalDetails;

  constructor(code: ProblemCode, details: RefusalDetails = {}) {
    super(code);
    this.code = code;
    this.details = details;
  }
}

/** Another write came first: the command must be decided again on the records as they are now. */
export class WriteConflict extends OwnError {
  override readonly name = 'WriteConflict';

  constructor(names: readonly string[], options?: ErrorOptions) {
    super(`changed since it was read: ${names.join(', ')}`, options);
  }
}

/** A service that we need did not answer; the caller may repeat the request with the same key. */
export class Unavailable extends OwnError {
  override readonly name = 'Unavailable';

  readonly service: string;

  constructor(service: string, options?: ErrorOptions) {
    super(`${service} is not available`, options);
    this.service = service;
  }
}

/** The key of a file is destroyed, and with it the content sealed under it; the file's history is still valid. */
export class KeyDestroyed extends OwnError {
  override readonly name = 'KeyDestroyed';

  constructor(fileId: string) {
    super(`the key of file ${fileId} is destroyed`);
  }
}

/** A sealed content cannot be opened here: it belongs elsewhere, or was changed. */
export class SealBroken extends OwnError {
  override readonly name = 'SealBroken';

  /** @param bound - the ids and codes to which it should belong. */
  constructor(bound: string, options?: ErrorOptions) {
    super(`what was sealed does not open${bound && ` for ${bound}`}`, options);
  }
}
