import type { FileType } from '#schemas/papers/file-type';

/** The first bytes of each type of file. */
const SIGNATURES: readonly [FileType, readonly number[]][] = [
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
];

/** The type of a file by its content; its name and the sender’s word count for nothing. */
export const typeOf = (bytes: Uint8Array): FileType | undefined =>
  SIGNATURES.find(([, start]) => start.every((byte, index) => bytes[index] === byte))?.[0];
