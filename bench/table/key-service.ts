import { createHmac, randomBytes } from 'node:crypto';

interface Asked {
  readonly Plaintext?: string;
  readonly CiphertextBlob?: string;
  readonly Message?: string;
}

const asked: (body: string) => Asked = JSON.parse;

/** Answers as the key service does, without its secrets: a ciphertext is as long as a real one. */
export const keyService = (operation: string, body: string): unknown => {
  const { Plaintext = '', CiphertextBlob = '', Message = '' } = asked(body);
  const wrap = (plain: Buffer) => Buffer.concat([Buffer.alloc(152), plain]).toString('base64');
  switch (operation) {
    case 'GenerateDataKey': {
      const plain = randomBytes(32);
      return { Plaintext: plain.toString('base64'), CiphertextBlob: wrap(plain) };
    }
    case 'Encrypt':
      return { CiphertextBlob: wrap(Buffer.from(Plaintext, 'base64')) };
    case 'Decrypt':
      return {
        Plaintext: Buffer.from(CiphertextBlob, 'base64').subarray(152).toString('base64'),
      };
    case 'GenerateMac':
      return { Mac: createHmac('sha256', 'bench').update(Message).digest('base64') };
    default:
      throw new Error(`the bench does not know ${operation}`);
  }
};
