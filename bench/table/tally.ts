/** The cost of requests, counted as DynamoDB counts it. */
export interface Tally {
  /** By the name of the operation. */
  readonly requests: Readonly<Record<string, number>>;
  readonly readUnits: number;
  readonly writeUnits: number;
  /** The items that queries and gets evaluated. */
  readonly evaluated: number;
  readonly bytesWritten: number;
}

export const nothing: Tally = {
  requests: {},
  readUnits: 0,
  writeUnits: 0,
  evaluated: 0,
  bytesWritten: 0,
};

const addRequests = (one: Tally['requests'], other: Tally['requests']): Tally['requests'] => {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return Object.fromEntries(names.map((name) => [name, (one[name] ?? 0) + (other[name] ?? 0)]));
};

export const addTallies = (one: Tally, other: Tally): Tally => ({
  requests: addRequests(one.requests, other.requests),
  readUnits: one.readUnits + other.readUnits,
  writeUnits: one.writeUnits + other.writeUnits,
  evaluated: one.evaluated + other.evaluated,
  bytesWritten: one.bytesWritten + other.bytesWritten,
});

export const requestsIn = ({ requests }: Tally): number =>
  Object.values(requests).reduce((sum, each) => sum + each, 0);
