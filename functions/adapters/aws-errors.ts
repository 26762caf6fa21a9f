import * as z from 'zod';
import { Unavailable } from '#domain/errors';

/** The SDK's errors that mean the service cannot answer now, even after the SDK's own retries. */
const PASSING = new Set([
  'InternalServerError',
  'InternalServerException',
  'InternalFailure',
  'KMSInternalException',
  'LimitExceededException',
  'NetworkingError',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'RequestTimeout',
  'ServiceUnavailable',
  'ServiceUnavailableException',
  'Throttling',
  'ThrottlingException',
  'ThrottledException',
  'TimeoutError',
  'TooManyRequestsException',
  'TransactionConflictException',
  'TransactionInProgressException',
]);

const NETWORK = /^(ECONN|EPIPE|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH)/;

const Answered = z.object({ $metadata: z.object({ httpStatusCode: z.number() }) });

/**
 * Whether the fault lies with the server. A load balancer in front of the service may answer in its place, with a body
 * that no client can read.
 */
const isServerFault = (error: Error): boolean => {
  const { data } = Answered.safeParse(error);
  const status = data?.$metadata.httpStatusCode ?? 0;
  return status === 429 || status >= 500;
};

const isPassing = (error: Error): boolean =>
  PASSING.has(error.name) ||
  isServerFault(error) ||
  ('code' in error && NETWORK.test(String(error.code)));

/** Turns a passing failure of a service into `Unavailable`, so that the API asks the caller to repeat. */
export const calling = async <T>(service: string, call: Promise<T>): Promise<T> => {
  try {
    return await call;
  } catch (error) {
    if (error instanceof Error && isPassing(error)) {
      throw new Unavailable(service, { cause: error });
    }
    throw error;
  }
};
