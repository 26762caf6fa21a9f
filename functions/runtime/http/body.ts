import { Refusal } from '#domain/errors';
import { textIn } from '#schemas/reading/bytes';
import { type JsonRead, readJson } from '#schemas/reading/json';

/** The largest body of a request, in bytes, unless its route allows more. */
const MOST_BYTES = 256 * 1024;

const JSON_TYPE = /^\s*application\/json\s*(;.*)?$/i;
const GB = /charset\s*=\s*"?gb/i;

interface Incoming {
  readonly body?: string | undefined;
  readonly isBase64Encoded: boolean;
  readonly contentType: string | undefined;
}

const bytesOf = (body: string, isBase64Encoded: boolean): Uint8Array =>
  Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8');

/**
 * Called before anything reads the body, because reading several megabytes takes many seconds.
 *
 * @throws {Refusal} `too-large`.
 */
export const holdSize = ({
  body = '',
  isBase64Encoded,
  mostBytes = MOST_BYTES,
}: Pick<Incoming, 'body' | 'isBase64Encoded'> & {
  /** @default - 256 KiB */
  readonly mostBytes?: number | undefined;
}): void => {
  const bytes = Buffer.byteLength(body, isBase64Encoded ? 'base64' : 'utf8');
  if (bytes > mostBytes) throw new Refusal('too-large');
};

/**
 * Decodes a body. GB18030 is used only if the request declares it, because a broken UTF-8 text would otherwise be read
 * as another text.
 */
const textOf = (bytes: Uint8Array, contentType: string): string => {
  const decoded = textIn(bytes);
  if (!decoded || (decoded.charset === 'gb18030' && !GB.test(contentType)))
    throw new Refusal('not-json');
  return decoded.text;
};

/**
 * The JSON body of a request; nothing if there is none.
 *
 * @throws {Refusal} `not-json` or `bad-json`.
 */
export const jsonOf = ({ body, isBase64Encoded, contentType = '' }: Incoming): unknown => {
  if (!body) return undefined;
  const bytes = bytesOf(body, isBase64Encoded);
  if (!JSON_TYPE.test(contentType)) throw new Refusal('not-json');
  const text = textOf(bytes, contentType);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw Object.assign(new Refusal('bad-json'), { cause: error });
  }
};

/** The fields of a body, and its charset. */
export interface FieldsSent extends JsonRead {
  readonly charset: string;
}

/**
 * The fields of a body, in JSON as people and their programs write it, and in any charset.
 *
 * @throws {Refusal} `not-json`, or `bad-json` where no fields can be read.
 */
export const fieldsOf = ({
  body,
  isBase64Encoded,
  contentType = '',
}: Incoming): FieldsSent | undefined => {
  if (!body) return undefined;
  const bytes = bytesOf(body, isBase64Encoded);
  if (!JSON_TYPE.test(contentType)) throw new Refusal('not-json');
  const decoded = textIn(bytes);
  const read = decoded && readJson(decoded.text);
  if (!read) throw new Refusal('bad-json');
  return { ...read, charset: decoded.charset };
};
