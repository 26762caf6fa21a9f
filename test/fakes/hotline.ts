import { publicDoor } from '#runtime/http/public-door';
import { logger } from '#runtime/observability';
import { DivisionCode } from '#schemas/ids';
import type { Call } from '#steps/reports/call-receipt';
import { takeCall } from '#steps/reports/take-call';
import { COUNTY } from './a-county.ts';
import type { World } from './a-world.ts';
import { opened } from './memory-vault.ts';
import { casesIn } from './what-happened.ts';

/** Another test checks the log line. */
logger.setLogLevel('SILENT');

const hotlineIn = ({ ports }: World) => {
  const { seal, pseudonym } = ports.vault;
  return takeCall({ ...ports, vault: { seal, pseudonym }, county: DivisionCode.parse(COUNTY) });
};

/** Calls the hotline with a text, or with a value that becomes JSON. */
export const callHotline = (world: World, said: unknown, change: Partial<Call> = {}) =>
  hotlineIn(world)({ text: typeof said === 'string' ? said : JSON.stringify(said), ...change });

/** Sends bytes to the hotline as the gateway gives them to its function. */
export const sendToHotline = async (world: World, bytes: Uint8Array, key?: string) => {
  const serve = publicDoor('callHotline', hotlineIn(world));
  const event = {
    body: Buffer.from(bytes).toString('base64'),
    isBase64Encoded: true,
    headers: { ...(key && { 'idempotency-key': key }) },
    requestContext: { requestId: 'request-1' },
  };
  const { statusCode, body } = await serve(event as unknown as Parameters<typeof serve>[0]);
  return { statusCode, body: JSON.parse(body) };
};

/** The only case; several cases are an error. */
export const onlyCaseIn = (world: World) => {
  const [found, ...others] = casesIn(world);
  if (!found || others.length > 0) throw new Error(`${others.length + 1} cases`);
  return found;
};

/** The personal parts of the cases, from the vault. */
export const personalIn = (world: World) =>
  world.table
    .having('type', 'sealed')
    .map(({ value }) => opened((value as { sealed: string }).sealed) as { content?: object })
    .flatMap(({ content }) => content ?? []);

/** Everything in the table of cases, decrypted: whatever anybody who works on a case may read. */
export const legibleIn = (world: World): string =>
  JSON.stringify([personalIn(world), [...world.table.items]]);

/** The sealed identity of the only case's first report. */
export const sealedIn = (world: World): Promise<unknown> =>
  world.register.identityOf(`${onlyCaseIn(world).id}-R1`);

/** Calls the hotline from an address, in the form in which the gateway calls the function. */
export const callFrom = async (world: World, address: string, said: object) => {
  const serve = publicDoor('callHotline', hotlineIn(world));
  const event = {
    body: JSON.stringify(said),
    isBase64Encoded: false,
    headers: {},
    requestContext: { requestId: 'request-1', http: { sourceIp: address } },
  };
  const { statusCode, headers, body } = await serve(
    event as unknown as Parameters<typeof serve>[0],
  );
  return { statusCode, headers, body: JSON.parse(body) };
};
