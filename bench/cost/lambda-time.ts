/** The memory of the functions, and the memory at which Lambda gives one whole processor. */
const MEGABYTES = 512;
const OF_ONE_PROCESSOR = 1769;

/** The time of a call to DynamoDB or the key service within a region, during which the function waits. */
const CALL_MS = 5;

/** The billed time of functions whose calls run one after the other: the processor's share, and the waiting. */
export const lambdaMilliseconds = (cpuMilliseconds: number, calls: number): number =>
  cpuMilliseconds * (OF_ONE_PROCESSOR / MEGABYTES) + calls * CALL_MS;

export const gigabyteSeconds = (milliseconds: number): number =>
  (milliseconds / 1000) * (MEGABYTES / 1024);
