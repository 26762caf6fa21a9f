/** The memory of the functions, and the memory at which Lambda gives one whole processor. */
const MEGABYTES = 512;
const OF_ONE_PROCESSOR = 1769;

/** A call of DynamoDB or the key service within a region, the function waiting. */
const CALL_MS = 5;

/** The billed time of some functions, all calls one after the other: their processor's share, and waiting. */
export const lambdaMilliseconds = (cpuMilliseconds: number, calls: number): number =>
  cpuMilliseconds * (OF_ONE_PROCESSOR / MEGABYTES) + calls * CALL_MS;

export const gigabyteSeconds = (milliseconds: number): number =>
  (milliseconds / 1000) * (MEGABYTES / 1024);
