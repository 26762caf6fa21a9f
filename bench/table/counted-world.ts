import { dynamoDueIndex } from '#adapters/dynamo/due-index';
import { dynamoReadings } from '#adapters/dynamo/readings';
import { dynamoStore } from '#adapters/dynamo/store';
import { envelope } from '#adapters/kms/envelope';
import { kmsFileVault } from '#adapters/kms/file-vault';
import { dataKeys } from '#adapters/kms/keys';
import { kmsSeal } from '#adapters/kms/seal';
import { kmsSearchTokens } from '#adapters/kms/search-tokens';
import { kmsVault } from '#adapters/kms/vault';
import { reportersRegister } from '#adapters/reporters-register';
import { countyWrites } from '#test/fakes/a-county';
import { aWorld, type World } from '#test/fakes/a-world';
import { clientsOf } from './clients.ts';
import { tables } from './names.ts';
import { service } from './service.ts';
import { tableView } from './table-view.ts';

/**
 * The world of the tests with the real adapters and the SDK's own clients, in front of an in-memory service that counts
 * the cost of each request.
 */
export const countedWorld = async (pack?: string) => {
  const served = service();
  const { dynamo, kms } = clientsOf(served);
  const world = aWorld(tables.shards);
  const store = dynamoStore(dynamo, tables);
  await store.write(countyWrites(pack));
  const ports: World['ports'] = {
    ...world.ports,
    store,
    due: dynamoDueIndex(dynamo, tables),
    readings: dynamoReadings(dynamo, tables),
    vault: kmsVault(kms, { data: 'data', pseudonym: 'pseudonym' }),
    birthdays: envelope(dataKeys(kms, 'data'), 'birthdays'),
    fileVault: kmsFileVault({ keys: dataKeys(kms, 'data'), store, now: Date.now }),
    searchTokens: kmsSearchTokens(kms, 'pseudonym'),
    seal: kmsSeal(kms, 'seal'),
    register: reportersRegister({ client: dynamo, table: tables.reporters, kms, seal: 'seal' }),
  };
  const counted: World = {
    ...world,
    ports,
    table: tableView(served),
    store: { ...world.store, ...store },
  };
  return { world: counted, service: served };
};

export type CountedWorld = Awaited<ReturnType<typeof countedWorld>>;
