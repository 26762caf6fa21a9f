import { describe, expect, it } from 'vitest';
import type { SearchTokens } from '#domain/file-vault';

const COUNTY = '430903';

/** The contract of all search tokens. */
export const searchTokensContract = (make: () => SearchTokens): void => {
  describe('a token', () => {
    it('is the same for the same text, in every process, in the order asked', async () => {
      const [one, other] = [make(), make()];
      const [a, b] = await one.tokens(COUNTY, 'pinyin', ['zeng le', 'ceng yue']);

      expect(await other.tokens(COUNTY, 'pinyin', ['ceng yue', 'zeng le'])).toEqual([b, a]);
      expect(a).not.toBe(b);
    });

    it('is another in another county, of another kind, and for a part of the text', async () => {
      const { tokens } = make();
      const all = [
        ...(await tokens(COUNTY, 'name', ['小明', '小'])),
        ...(await tokens(COUNTY, 'pinyin', ['小明'])),
        ...(await tokens('430922', 'name', ['小明'])),
      ];

      expect(new Set(all).size).toBe(4);
    });

    it('has 128 bits, and does not show its text', async () => {
      const [token = ''] = await make().tokens(COUNTY, 'birth-day', ['2016-05-01']);

      expect(token).toMatch(/^[\w-]{22}$/);
    });

    it('of nothing is none', async () => {
      expect(await make().tokens(COUNTY, 'name', [])).toEqual([]);
    });
  });
};
