import {
  createCipheriv,
  createDecipheriv,
  createSecretKey,
  type KeyObject,
  randomBytes,
} from 'node:crypto';

interface Closed {
  readonly iv: Buffer;
  readonly tag: Buffer;
  readonly body: Buffer;
}

interface ClosedFile {
  readonly key: Closed;
  readonly content: Closed;
}

const CIPHER = 'aes-256-gcm';
const BOUND = Buffer.from('the file to which it belongs');

const close = (key: KeyObject, plain: Buffer): Closed => {
  const iv = randomBytes(12);
  const cipher = createCipheriv(CIPHER, key, iv).setAAD(BOUND);
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return { iv, tag: cipher.getAuthTag(), body };
};

const open = (key: KeyObject, { iv, tag, body }: Closed): Buffer => {
  const decipher = createDecipheriv(CIPHER, key, iv).setAAD(BOUND).setAuthTag(tag);
  return Buffer.concat([decipher.update(body), decipher.final()]);
};

/** This many files ready for the cipher: nothing has to be decoded, looked up or checked. */
export const filesByHand = (count: number, content: unknown) => {
  const countyKey = createSecretKey(randomBytes(32));
  const files = Array.from({ length: count }, (): ClosedFile => {
    const plain = randomBytes(32);
    const key = close(countyKey, plain);
    return { key, content: close(createSecretKey(plain), Buffer.from(JSON.stringify(content))) };
  });
  return () =>
    files.map(({ key, content: closed }) =>
      JSON.parse(open(createSecretKey(open(countyKey, key)), closed).toString('utf8')),
    );
};
