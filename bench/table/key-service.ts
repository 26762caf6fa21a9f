import { createHash, createHmac, randomBytes } from 'node:crypto';

interface Asked {
  readonly Plaintext?: string;
  readonly CiphertextBlob?: string;
  readonly Message?: string;
  readonly EncryptionContext?: Readonly<Record<string, string>>;
}

interface Answered {
  readonly status: number;
  readonly answer: unknown;
}

const asked: (body: string) => Asked = JSON.parse;

const HEAD = 152;

/**
 * The context's hash in front of a ciphertext: like the real service, it decrypts only with the context that encrypted
 * it.
 */
const markOf = ({ EncryptionContext = {} }: Asked): Buffer =>
  createHash('sha256')
    .update(JSON.stringify(Object.entries(EncryptionContext).toSorted()))
    .digest();

const wrap = (plain: Buffer, mark: Buffer): string =>
  Buffer.concat([mark, Buffer.alloc(HEAD - mark.length), plain]).toString('base64');

const unwrap = (CiphertextBlob: string, mark: Buffer): Answered => {
  const blob = Buffer.from(CiphertextBlob, 'base64');
  if (!blob.subarray(0, mark.length).equals(mark))
    return { status: 400, answer: { __type: 'InvalidCiphertextException' } };
  return { status: 200, answer: { Plaintext: blob.subarray(HEAD).toString('base64') } };
};

/** Answers as the key service does, but without secrets: a ciphertext is as long as a real one. */
export const keyService = (operation: string, body: string): Answered => {
  const request = asked(body);
  const { Plaintext = '', CiphertextBlob = '', Message = '' } = request;
  const mark = markOf(request);
  switch (operation) {
    case 'GenerateDataKey': {
      const plain = randomBytes(32);
      const answer = { Plaintext: plain.toString('base64'), CiphertextBlob: wrap(plain, mark) };
      return { status: 200, answer };
    }
    case 'Encrypt': {
      const answer = { CiphertextBlob: wrap(Buffer.from(Plaintext, 'base64'), mark) };
      return { status: 200, answer };
    }
    case 'Decrypt':
      return unwrap(CiphertextBlob, mark);
    case 'GenerateMac': {
      const Mac = createHmac('sha256', 'bench').update(Message).digest('base64');
      return { status: 200, answer: { Mac } };
    }
    default:
      throw new Error(`the bench does not know ${operation}`);
  }
};
