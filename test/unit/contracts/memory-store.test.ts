import { describe } from 'vitest';
import { listsContract } from '#test/contracts/lists-contract';
import { storeContract } from '#test/contracts/store-contract';
import { memoryDueIndex } from '#test/fakes/memory-due-index';
import { memoryStore } from '#test/fakes/memory-store';
import { memoryTable } from '#test/fakes/memory-table';

const SHARDS = 4;

const inMemory = async () => {
  const table = memoryTable(SHARDS);
  return { store: memoryStore(table, SHARDS), due: memoryDueIndex(table, SHARDS) };
};

describe('the table in memory', () => {
  storeContract(inMemory);
  listsContract(inMemory);
});
