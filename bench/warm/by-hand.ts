import { requestOf } from '../table/request.ts';
import { plain } from '../units/plain.ts';
import type { Attributes } from '../units/value.ts';
import type { Exchange } from './server.ts';

/** A call as a person would write it: an operation, and the input of the SDK's client. */
export interface CallByHand {
  readonly operation: string;
  readonly input: unknown;
}

const isAttributes = (name: string): boolean =>
  ['Item', 'Key', 'ExpressionAttributeValues', 'ExclusiveStartKey'].includes(name);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const attributesOf = (value: unknown): Record<string, unknown> => {
  const read: (json: string) => Attributes = JSON.parse;
  return plain(read(JSON.stringify(value)));
};

/** The protocol's request as the document client takes it. */
const documentOf = (value: unknown, name = ''): unknown => {
  if (isAttributes(name)) return attributesOf(value);
  if (name === 'Keys' && Array.isArray(value)) return value.map(attributesOf);
  if (Array.isArray(value)) return value.map((each) => documentOf(each));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, documentOf(each, key)]),
  );
};

const keyInput = (request: string): unknown =>
  JSON.parse(request, (name, value) =>
    ['Plaintext', 'CiphertextBlob', 'Message'].includes(name)
      ? Buffer.from(value, 'base64')
      : value,
  );

/** The calls that were made for a request, to be made again by hand. */
export const callsOf = (exchanges: readonly Exchange[]): readonly CallByHand[] =>
  exchanges.map(({ target, request }) => {
    const [service = '', operation = ''] = target.split('.');
    if (service === 'TrentService') return { operation, input: keyInput(request) };
    return { operation, input: documentOf(requestOf(request)) };
  });
