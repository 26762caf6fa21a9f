import type { Check, Fault } from '../fault.ts';
import { type Claim, claimsOf } from './claims.ts';
import { stale, unknownKeys, unproved, untrueRecords } from './faults.ts';
import { known } from './known.ts';
import { mutants } from './mutants/all.ts';
import { TABLE } from './table.ts';

/** Every mutant made again, whatever the table says. */
const survivors = async (claims: readonly Claim[]): Promise<readonly Fault[]> => {
  // The tools of the proof are the tests' own: nobody loads them for a look at the table.
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

/** All that is said of the clauses is true: in `npm test` by what was seen, in `npm run test:all` seen again. */
export const clausesCheck: Check = {
  name: 'clauses',
  run: async () => {
    const of = known();
    const faults = [...untrueRecords(), ...unknownKeys(of.tests), ...unproved(), ...stale(of)];
    const isInFull = process.env.HELI_TESTS === 'all' && faults.length === 0;
    return isInFull ? [...faults, ...(await survivors(claimsOf(mutants)))] : faults;
  },
};
