import { divisionOf } from '#domain/directory/administered';
import { linesOf } from '#domain/directory/lines-of';
import type { ApiPorts } from '#domain/world';
import type { DirectoryLine } from '#schemas/directory';
import { command } from '../command.ts';
import { entriesOf } from './entries-of.ts';
import { holdRight } from './hold-right.ts';
import { journal, registerRefs, registersAmong } from './journal.ts';
import { knownOf } from './known-of.ts';
import { loadAll } from './load-all.ts';
import { storedOf } from './stored-of.ts';

type Lines = readonly DirectoryLine[];

/** Reads everything that a file touches. The registers are read first, so that no change in between is missed. */
const read = async (ports: ApiPorts, lines: Lines) => {
  const known = await knownOf(ports, lines);
  const before = [...(await storedOf(ports, lines)).values()].map(({ division }) => division);
  const divisions = lines.flatMap((line) => divisionOf(line, lines, known.offices) ?? []);
  const registers = await loadAll(ports, registerRefs([...divisions, ...before]));
  return { known, registers: registersAmong(registers), stored: await storedOf(ports, lines) };
};

/**
 * Loads divisions, offices, officers, routes and places.
 *
 * Administration ends at the division: a line beyond the caller's own is answered as not found, whatever is there. A
 * file with any wrong line is refused as a whole, with every wrong line and its reason. A valid file is written in
 * several transactions, each safe to repeat: after a crash in between, sending the file again completes it. A record
 * that is stored already is no change.
 */
export const loadDirectory = (ports: ApiPorts) =>
  command({
    may: 'administrator',
    first: (_input: { readonly body: { readonly lines: Lines } }) => ({}),
    decide: async (_found, { body: { lines } }, tools) => {
      const { known, registers, stored } = await read(ports, lines);
      holdRight(lines, { known, stored }, tools);
      const entries = entriesOf(lines, { offices: known.offices, stored }, tools);
      const transactions = await journal(entries, registers, tools);
      for (const writes of transactions.slice(0, -1)) await ports.store.write(writes);
      return {
        writes: transactions.at(-1) ?? [],
        answer: {
          status: 200,
          body: {
            divisions: linesOf(lines, 'division').length,
            offices: linesOf(lines, 'office').length,
            officers: linesOf(lines, 'officer').length,
            places: linesOf(lines, 'place').length,
          },
        },
      };
    },
  })(ports);
