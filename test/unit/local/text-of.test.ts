import { expect, it } from 'vitest';
import { textOf } from '#local/text-of';

/** 赫山 in GBK. */
const GBK = [0xba, 0xd5, 0xc9, 0xbd];

it('reads UTF-8, without the mark that some editors put before it', () => {
  expect(textOf(new TextEncoder().encode('\ufeff赫山'))).toBe('赫山');
});

it('names the first line that is not UTF-8', () => {
  const bytes = Uint8Array.from([...new TextEncoder().encode('一\n二\n'), ...GBK, 10, ...GBK]);

  expect(() => textOf(bytes)).toThrow('line 3: not UTF-8');
});
