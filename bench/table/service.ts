import { answer } from './answer.ts';
import { type BenchTable, benchTable } from './bench-table.ts';
import { keyService } from './key-service.ts';
import { requestOf } from './request.ts';
import { addTallies, nothing, type Tally } from './tally.ts';

export interface ServiceReply {
  readonly status: number;
  readonly body: string;
}

/** DynamoDB and the key service in memory: they speak the services' protocol and count the cost. */
export const service = () => {
  const tables = new Map<string, BenchTable>();
  let tally: Tally = nothing;

  const table = (name: string): BenchTable => {
    const known = tables.get(name) ?? benchTable();
    tables.set(name, known);
    return known;
  };

  const ofKeys = (operation: string, body: string): ServiceReply => {
    tally = addTallies(tally, { ...nothing, requests: { [`kms:${operation}`]: 1 } });
    const { status, answer: answered } = keyService(operation, body);
    return { status, body: JSON.stringify(answered) };
  };

  /** @param target - the header `x-amz-target`: a service and its operation. */
  const serve = (target: string, body: string): ServiceReply => {
    const [name = '', operation = ''] = target.split('.');
    if (name === 'TrentService') return ofKeys(operation, body);
    const answered = answer(table, operation, requestOf(body));
    tally = addTallies(tally, answered.tally);
    return { status: answered.status, body: JSON.stringify(answered.answer) };
  };

  return {
    table,
    serve,
    tally: (): Tally => tally,
    /** Returns the cost of this work alone. */
    count: async (work: () => Promise<unknown>): Promise<Tally> => {
      const before = tally;
      tally = nothing;
      await work();
      const counted = tally;
      tally = addTallies(before, counted);
      return counted;
    },
  };
};

export type Service = ReturnType<typeof service>;
