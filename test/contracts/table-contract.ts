import type { Table } from './a-table.ts';
import { dueContract } from './due-contract.ts';
import { foldingContract } from './folding-contract.ts';
import { listsContract } from './lists-contract.ts';
import { readingContract } from './reading-contract.ts';
import { writingContract } from './writing-contract.ts';

/** All that steps rely on of a table: the one in memory and DynamoDB's keep the same promises. */
export const tableContract = (make: () => Promise<Table>): void => {
  readingContract(make);
  foldingContract(make);
  writingContract(make);
  listsContract(make);
  dueContract(make);
};
