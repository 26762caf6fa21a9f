import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { dynamoDueIndex } from '#adapters/dynamo/due-index';
import { dynamoStore } from '#adapters/dynamo/store';
import { countyWrites } from '#test/fakes/a-county';
import { aWorld, type World } from '#test/fakes/a-world';
import { report } from '#test/fakes/what-people-do';
import { copies } from '../stored/ballast.ts';
import { storedWorld } from '../stored/stored-world.ts';
import { clientAt } from '../table/clients.ts';
import { tables as names } from '../table/names.ts';
import type { Attributes } from '../units/value.ts';
import { createTable } from './create-table.ts';
import { load } from './load.ts';

export interface LoadedWorld {
  readonly world: World;
  readonly caseId: string;
  /** The number of other cases: fewer than wanted if the time was not enough. */
  readonly others: number;
}

/** The limit that lets the whole bench end within its time, even on a slow machine. */
const MOST_SECONDS = 900;

/** The items of a case: itself and its duty. */
const ITEMS_OF_A_CASE = 2;

const credentials = { accessKeyId: 'bench', secretAccessKey: 'bench' };

function* stored(state: Attributes, duty: Attributes, count: number): Generator<Attributes> {
  for (let n = 0; n < count; n += 1) yield* copies(state, duty, n);
}

/** A case among many others, in a table of its own in DynamoDB Local. */
export const loadedWorld = async (endpoint: string, count: number): Promise<LoadedWorld> => {
  const tables = { ...names, table: `cases-${count}`, reporters: `reporters-${count}` };
  const client = clientAt(endpoint);
  await createTable(client, tables.table);
  await createTable(client, tables.reporters);
  const { state, duty } = await storedWorld(0);
  const raw = new DynamoDBClient({ endpoint, region: 'us-east-1', credentials });
  const items = stored(state, duty, count);
  const others = (await load(raw, tables.table, items, MOST_SECONDS)) / ITEMS_OF_A_CASE;
  const made = aWorld();
  const store = dynamoStore(client, tables);
  await store.write(countyWrites());
  const ports = { ...made.ports, store, due: dynamoDueIndex(client, tables) };
  const world = { ...made, ports };
  return { world, others: Math.floor(others), caseId: (await report(world, { child: {} })).caseId };
};
