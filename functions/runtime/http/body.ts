import { Refusal } from '#domain/errors';

/** The largest body that a request may have. */
const MOST_BYTES = 256 * 1024;

const JSON_TYPE = /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i;

interface Incoming {
  readonly body?: string | undefined;
  readonly isBase64Encoded: boolean;
  readonly contentType: string | undefined;
}

const textOf = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch (error) {
    throw Object.assign(new Refusal('not-json'), { cause: error });
  }
};

/**
 * The JSON that a request carries; nothing where it carries none.
 *
 * @throws {Refusal} `too-large`, `not-json` or `bad-json`.
 */
export const jsonOf = ({ body, isBase64Encoded, contentType }: Incoming): unknown => {
  if (!body) return undefined;
  const bytes = Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8');
  if (bytes.byteLength > MOST_BYTES) throw new Refusal('too-large');
  if (!JSON_TYPE.test(contentType ?? '')) throw new Refusal('not-json');
  const text = textOf(bytes);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw Object.assign(new Refusal('bad-json'), { cause: error });
  }
};
