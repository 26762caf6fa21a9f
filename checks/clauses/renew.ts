import { type Claim, claimsOf, whyStale } from './claims.ts';
import { known } from './known.ts';
import { mutants } from './mutants/all.ts';
import type { Proof } from './prove.ts';
import { prove } from './prove.ts';
import { hashOf, idOf, type Row, type Table, writeTable } from './table.ts';

const rowOf = (
  { mutant, killers }: Proof,
  read: Parameters<Claim['mutant']['target']>[0],
): Row => ({
  target: hashOf(mutant.target(read)),
  killedBy: Object.fromEntries(killers.map((test) => [idOf(test), hashOf(test.block.text)])),
});

/** The rows of claims that there are, in the order of the claims. */
const rowsOf = (rows: ReadonlyMap<string, Row>): Table => {
  const table: Record<string, Record<string, Row>> = {};
  for (const { key, mutant } of claimsOf(mutants)) {
    const row = rows.get(`${key}: ${mutant.name}`);
    if (row) table[key] = { ...table[key], [mutant.name]: row };
  }
  return table;
};

const told = ({ key, mutant, killers }: Proof): void => {
  const [first] = killers;
  const how = first ? `killed by ${killers.length}: ${idOf(first)}` : 'SURVIVES';
  console.log(`${key}: ${mutant.name}: ${how}`);
};

/**
 * Proves anew what is stale, or all of some clauses, and writes what it saw into the table.
 *
 * @returns how many survive.
 */
export const renew = async (keys: readonly string[] | 'stale'): Promise<number> => {
  const of = known();
  const claims = claimsOf(mutants);
  const asked = claims.filter((claim) =>
    keys === 'stale' ? whyStale(claim, of) : keys.includes(claim.key),
  );
  const proofs = await prove(asked, of.tests, told);
  const rows = new Map(
    Object.entries(of.table).flatMap(([key, all]) =>
      Object.entries(all).map(([name, row]): [string, Row] => [`${key}: ${name}`, row]),
    ),
  );
  for (const proof of proofs) {
    const name = `${proof.key}: ${proof.mutant.name}`;
    if (proof.killers.length > 0) rows.set(name, rowOf(proof, of.read));
    else rows.delete(name);
  }
  writeTable(rowsOf(rows));
  return proofs.filter(({ killers }) => killers.length === 0).length;
};
