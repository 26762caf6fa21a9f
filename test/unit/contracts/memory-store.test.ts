import { describe } from 'vitest';
import { tableContract } from '#test/contracts/table-contract';
import { memoryDueIndex } from '#test/fakes/memory-due-index';
import { memoryStore } from '#test/fakes/memory-store';
import { memoryTable } from '#test/fakes/memory-table';

const SHARDS = 4;

const inMemory = async () => {
  const table = memoryTable(SHARDS);
  return { store: memoryStore(table, SHARDS), due: memoryDueIndex(table, SHARDS) };
};

describe('the table in memory', () => {
  tableContract(inMemory);
});
