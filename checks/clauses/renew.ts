import { type Claim, claimsOf, whyStale } from './claims.ts';
import { known } from './known.ts';
import { mutants } from './mutants/all.ts';
import { type Proof, prove } from './prove.ts';
import { hashOf, idOf, type Row, type Table, writeTable } from './table.ts';

const rowOf = (
  { mutant, killers }: Proof,
  read: Parameters<Claim['mutant']['target']>[0],
): Row => ({
  target: hashOf(mutant.target(read)),
  killedBy: Object.fromEntries(killers.map((test) => [idOf(test), hashOf(test.block.text)])),
});

/** The rows of the existing claims, in the order of the claims. */
const rowsOf = (rows: ReadonlyMap<string, Row>): Table => {
  const table: Record<string, Record<string, Row>> = {};
  for (const { key, mutant } of claimsOf(mutants)) {
    const row = rows.get(`${key}: ${mutant.name}`);
    if (row) table[key] = { ...table[key], [mutant.name]: row };
  }
  return table;
};

const told = ({ key, mutant, killers, fault = 'SURVIVES' }: Proof): void => {
  const [first] = killers;
  const how = first ? `killed by ${killers.length}: ${idOf(first)}` : fault;
  console.log(`${key}: ${mutant.name}: ${how}`);
};

const nameOf = ({ key, mutant }: Claim): string => `${key}: ${mutant.name}`;

const written = (table: Table): Map<string, Row> =>
  new Map(
    Object.entries(table).flatMap(([key, all]) =>
      Object.entries(all).map(([name, row]): [string, Row] => [`${key}: ${name}`, row]),
    ),
  );

/**
 * Proves stale claims, or all of some clauses, anew, and writes the results into the table as it goes.
 *
 * @returns the number of mutants that survive.
 */
export const renew = async (keys: readonly string[] | 'stale'): Promise<number> => {
  const of = known();
  const asked = claimsOf(mutants).filter((claim) =>
    keys === 'stale' ? whyStale(claim, of) : keys.includes(claim.key),
  );
  const rows = written(of.table);
  let surviving = 0;
  for await (const proofs of prove(asked, of)) {
    for (const proof of proofs) {
      told(proof);
      if (proof.killers.length > 0) rows.set(nameOf(proof), rowOf(proof, of.read));
      else rows.delete(nameOf(proof));
    }
    surviving += proofs.filter(({ killers }) => killers.length === 0).length;
    writeTable(rowsOf(rows));
  }
  if (asked.length === 0) writeTable(rowsOf(rows));
  return surviving;
};
