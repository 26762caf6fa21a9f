import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';

/** The ways in which one call of the SDK may go, including its repetitions. */
export type Happening =
  | 'fails'
  | 'is throttled'
  | 'is unreachable'
  | 'is done, but its answer is lost'
  | 'is slow once'
  | 'hangs'
  | 'meets another transaction'
  | 'meets another transaction once'
  | 'meets another transaction two times of three'
  | 'is still in progress';

/** One call of the SDK; its repetitions have the same id. */
interface Call {
  readonly id: string;
  /** `DynamoDB_20120810.TransactWriteItems` */
  readonly target: string;
  readonly body: string;
  readonly isJson: boolean;
  attempts: number;
}

const targetOf = ({ headers }: IncomingMessage): string =>
  String(headers['x-amz-target'] ?? headers['user-agent']?.match(/api\/(\w+)/)?.[1] ?? '');

const refuse = (response: ServerResponse, status: number, body: object): void => {
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' });
  response.end(JSON.stringify(body));
};

/** Refuses a call in its service's protocol: SNS speaks XML, and its calls name no target. */
const refuseBy = ({ isJson }: Call, response: ServerResponse, status: number, code: string) => {
  if (isJson) return refuse(response, status, { __type: code });
  response.writeHead(status, { 'content-type': 'text/xml' });
  response.end(`<ErrorResponse><Error><Code>${code}</Code></Error></ErrorResponse>`);
};

const V = 'com.amazonaws.dynamodb.v20120810#';

/**
 * DynamoDB's answer to a conflict: a reason for each item of a transaction, in order; for a single write only the
 * conflict.
 */
const conflict = ({ body }: Call) => {
  const { TransactItems } = JSON.parse(body) as { TransactItems?: readonly unknown[] };
  if (!TransactItems) return { __type: `${V}TransactionConflictException`, message: 'ongoing' };
  const CancellationReasons = TransactItems.map((_, index) => ({
    Code: index === 0 ? 'TransactionConflict' : 'None',
  }));
  return { __type: `${V}TransactionCanceledException`, Message: 'cancelled', CancellationReasons };
};

type Behave = (call: Call, response: ServerResponse, pass: () => Promise<Buffer>) => unknown;

/** Undefined if the call goes through. */
const behaviours: Readonly<Record<Happening, Behave>> = {
  fails: (call, response) => refuseBy(call, response, 500, 'InternalServerError'),
  'is throttled': (call, response) => refuseBy(call, response, 400, 'ThrottlingException'),
  'is unreachable': (_, response) => response.destroy(),
  'is done, but its answer is lost': async (_, response, pass) => {
    await pass();
    response.destroy();
  },
  'is slow once': ({ attempts }, response, pass) =>
    attempts > 1 ? pass().then((body) => response.end(body)) : undefined,
  hangs: () => undefined,
  'meets another transaction': (call, response) => refuse(response, 400, conflict(call)),
  'meets another transaction once': (call, response) => refuse(response, 400, conflict(call)),
  'meets another transaction two times of three': (call, response) =>
    refuse(response, 400, conflict(call)),
  'is still in progress': (_, response) =>
    refuse(response, 400, { __type: `${V}TransactionInProgressException` }),
};

/**
 * Whether this can happen to an operation: only a write conflicts with a transaction, and only a transaction is still
 * in progress.
 */
export const canHappen = (happening: Happening, operation: string): boolean => {
  if (happening === 'is still in progress') return operation === 'TransactWriteItems';
  const isWrite = ['TransactWriteItems', 'PutItem', 'DeleteItem'].includes(operation);
  return isWrite || !happening.startsWith('meets');
};

export const happenings = Object.keys(behaviours) as readonly Happening[];

interface Plan {
  readonly index: number;
  readonly happening: Happening;
}

const CONTENT = 'application/x-amz-json-1.0';

const isTransaction = ({ target }: Call): boolean => target.endsWith('TransactWriteItems');

/** A proxy between the SDK and the cloud that lets every call through except one, which fails as planned. */
export const startFaultyCloud = async (endpoint: string) => {
  let calls: Call[] = [];
  let plan: Plan | undefined;
  const upstream = new URL(endpoint);

  const pass = (incoming: IncomingMessage, body: Buffer) =>
    new Promise<{ status: number; body: Buffer }>((resolve, reject) => {
      const headers = { ...incoming.headers, 'content-length': String(body.length) };
      const { hostname, port } = upstream;
      const { method = 'POST', url: path = '/' } = incoming;
      const onward = request({ hostname, port, method, path, headers }, (answer) => {
        buffer(answer).then(
          (whole) => resolve({ status: answer.statusCode ?? 500, body: whole }),
          reject,
        );
      });
      onward.on('error', reject);
      onward.end(body);
    });

  const callOf = (incoming: IncomingMessage, body: Buffer): Call => {
    const id = String(incoming.headers['amz-sdk-invocation-id'] ?? crypto.randomUUID());
    const known = calls.find((call) => call.id === id);
    const isJson = incoming.headers['x-amz-target'] !== undefined;
    const fresh = { id, target: targetOf(incoming), body: body.toString(), isJson, attempts: 0 };
    const call = known ?? fresh;
    if (!known) calls.push(call);
    call.attempts += 1;
    return call;
  };

  const isStruck = (call: Call): boolean => {
    if (!plan) return false;
    const index = calls.indexOf(call);
    const isOnce = plan.happening.endsWith('transaction once');
    if (plan.happening === 'meets another transaction')
      return index >= plan.index && isTransaction(call);
    if (plan.happening === 'meets another transaction two times of three')
      return isTransaction(call) && calls.filter(isTransaction).indexOf(call) % 3 !== 0;
    return index === plan.index && !(isOnce && call.attempts > 1);
  };

  const serve = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await buffer(incoming);
    const call = callOf(incoming, body);
    const onward = async () => (await pass(incoming, body)).body;
    if (plan && isStruck(call)) {
      await behaviours[plan.happening](call, response, onward);
      return;
    }
    const answer = await pass(incoming, body);
    response.writeHead(answer.status, { 'content-type': CONTENT });
    response.end(answer.body);
  };

  const server = createServer((incoming, response) => {
    serve(incoming, response).catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');

  return {
    url: `http://127.0.0.1:${address.port}`,
    /** Forgets the calls so far, and plans the failure of one of the next; none without a plan. */
    plan: (next?: Plan): void => {
      calls = [];
      plan = next;
    },
    /** Returns the calls since then, in order. */
    targets: (): readonly string[] => calls.map(({ target }) => target),
    stop: async (): Promise<void> => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};

export type FaultyCloud = Awaited<ReturnType<typeof startFaultyCloud>>;
