import type { Table } from './a-table.ts';
import { dueContract } from './due-contract.ts';
import { foldingContract } from './folding-contract.ts';
import { listsContract } from './lists-contract.ts';
import { readingContract } from './reading-contract.ts';
import { writingContract } from './writing-contract.ts';

/** The contract of a table, on which the steps rely; the in-memory table and DynamoDB's both keep it. */
export const tableContract = (make: () => Promise<Table>): void => {
  readingContract(make);
  foldingContract(make);
  writingContract(make);
  listsContract(make);
  dueContract(make);
};
