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

/** Two releases have two classes of each error: an error of one becomes the other's of the same name. */
export const ownError = (error: unknown): unknown =>
  error instanceof Error ? (own[error.name]?.(error as unknown as Foreign) ?? error) : error;
