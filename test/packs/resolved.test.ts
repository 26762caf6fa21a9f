import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { deployments } from '../../checks/packs/deployments.ts';
import { resolvedOf } from './resolved.ts';

const recorded = (pack: string): object =>
  JSON.parse(readFileSync(new URL(`resolved/${pack}.json`, import.meta.url), 'utf8'));

describe.each(deployments.map(({ pack, policy }) => [pack, policy] as const))(
  '%s',
  (pack, policy) => {
    // A workflow that was added later may bring further values.
    it('comes to the values and duties that it came to before its layers were split', () => {
      expect(JSON.parse(JSON.stringify(resolvedOf(policy)))).toMatchObject(recorded(pack));
    });
  },
);
