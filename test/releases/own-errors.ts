import {
  KeyDestroyed,
  Refusal,
  type RefusalDetails,
  SealBroken,
  Unavailable,
  WriteConflict,
} from '#domain/errors';
import type { ProblemCode } from '#schemas/problems';

interface Foreign {
  readonly message: string;
  readonly code: ProblemCode;
  readonly details: RefusalDetails;
  readonly service: string;
}

const own: Readonly<Record<string, (foreign: Foreign) => Error>> = {
  Refusal: ({ code, details }) => new Refusal(code, details),
  WriteConflict: ({ message }) => new WriteConflict([message]),
  Unavailable: ({ service }) => new Unavailable(service),
  KeyDestroyed: ({ message }) => new KeyDestroyed(message),
  SealBroken: ({ message }) => new SealBroken(message),
};

/** Each release has its own class of every error; this returns the error of the same name in this release. */
export const ownError = (error: unknown): unknown =>
  error instanceof Error ? (own[error.name]?.(error as unknown as Foreign) ?? error) : error;
