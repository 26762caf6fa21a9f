import { createServer } from 'node:http';
import { dynamoStore } from '#adapters/dynamo/store';
import { countyWrites } from '#test/fakes/a-county';
import { clientsOf } from '../table/clients.ts';
import { tables } from '../table/names.ts';
import { service } from '../table/service.ts';

/** One request as it was answered. */
export interface Exchange {
  readonly target: string;
  readonly request: string;
  readonly status: number;
  readonly answer: string;
}

/** An order to the server: answer by itself, record its answers, or repeat recorded answers. */
export type Order =
  | { readonly do: 'answer' }
  | { readonly do: 'note' }
  | { readonly do: 'tell' }
  | { readonly do: 'repeat'; readonly exchanges: readonly Exchange[] };

const served = service();
await dynamoStore(clientsOf(served).dynamo, tables).write(countyWrites());

let noted: Exchange[] = [];
let canned: Map<string, readonly Exchange[]> | undefined;
const asked = new Map<string, number>();

/** The recorded answer for the same target at the same position within a request. */
const repeated = (target: string): Exchange | undefined => {
  const all = canned?.get(target);
  if (!all) return undefined;
  const count = asked.get(target) ?? 0;
  asked.set(target, count + 1);
  return all[count % all.length];
};

const answered = (target: string, request: string): Exchange => {
  const { status, body } = served.serve(target, request);
  const exchange = { target, request, status, answer: body };
  noted.push(exchange);
  return exchange;
};

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const target = String(request.headers['x-amz-target']);
    const body = Buffer.concat(chunks).toString('utf8');
    const { status, answer } = repeated(target) ?? answered(target, body);
    response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' }).end(answer);
  });
});

const obey = (order: Order): unknown => {
  asked.clear();
  if (order.do === 'tell') return noted;
  noted = [];
  canned = order.do === 'repeat' ? Map.groupBy(order.exchanges, ({ target }) => target) : undefined;
  return true;
};

process.on('message', (order: Order) => process.send?.({ result: obey(order) }));
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.send?.({ result: typeof address === 'object' ? address?.port : undefined });
});
