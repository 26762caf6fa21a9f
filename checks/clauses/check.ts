import type { Check, Fault } from '../fault.ts';
import { type Claim, claimsOf } from './claims.ts';
import { stale, unknownKeys, unproved, untrueRecords } from './faults.ts';
import { known } from './known.ts';
import { mutants } from './mutants/all.ts';
import { TABLE } from './table.ts';

/** Makes every mutant again, whatever the table says, and returns those that survive. */
const survivors = async (claims: readonly Claim[]): Promise<readonly Fault[]> => {
  // The proof needs the test tools, which a look at the table must not load.
  const { prove } = await import('./prove.ts');
  const faults: Fault[] = [];
  for await (const proofs of prove(claims, known())) {
    const survive = proofs.filter(({ killers }) => killers.length === 0);
    faults.push(
      ...survive.map(({ key, mutant, fault = 'survives' }) => ({
        file: TABLE,
        reason: `${key}: ${mutant.name}: ${fault}`,
      })),
    );
  }
  return faults;
};

/**
 * Checks the statements about the clauses: in `npm test` by the recorded proofs, in `npm run test:all` by making them
 * again.
 */
export const clausesCheck: Check = {
  name: 'clauses',
  run: async () => {
    const of = known();
    const faults = [...untrueRecords(), ...unknownKeys(of.tests), ...unproved(), ...stale(of)];
    const isInFull = process.env.HELI_TESTS === 'all' && faults.length === 0;
    return isInFull ? [...faults, ...(await survivors(claimsOf(mutants)))] : faults;
  },
};
