/**
 * How long a client of the SDK waits for its service.
 *
 * A service that hangs must not use up the function's own time: 4 attempts of at most 1 + 3 s, and pauses between them
 * of at most 1 s in all, take 17 s, and the API's function has 20 s. So the caller gets 503 and repeats, instead of
 * being cut off. Pauses after throttling are longer, but throttled attempts are answered at once. A repeated
 * transaction carries the token of its first attempt, and a repeated single write the name of its attempt.
 */
export const patience = {
  maxAttempts: 4,
  requestHandler: {
    connectionTimeout: 1000,
    requestTimeout: 3000,
    /** Without this option the SDK only warns. */
    throwOnRequestTimeout: true,
  },
};
