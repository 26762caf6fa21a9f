/**
 * How long a client of the SDK waits for its service.
 *
 * A service that hangs must not use up the function's own time: 4 attempts of at most 1 + 3 s, and pauses of at
 * most 1 s in all between them, are 17 s, and the API's function has 20 s. So the caller gets 503 and repeats,
 * instead of being cut off. Throttled attempts are longer apart, but answered at once. A repeated transaction
 * carries the token of its first attempt, and a single write its name.
 */
export const patience = {
  maxAttempts: 4,
  requestHandler: {
    connectionTimeout: 1000,
    requestTimeout: 3000,
    /** Without it the SDK only warns. */
    throwOnRequestTimeout: true,
  },
};
