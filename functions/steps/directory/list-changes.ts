import {
  ChangedEntry,
  changeRecord,
  changesOf,
  type DirectoryChange,
} from '#domain/directory/change';
import { countyOf } from '#domain/directory/routing';
import type { Vault } from '#domain/ports';
import type { DivisionCode } from '#schemas/ids';
import { query } from '../query.ts';

interface Input {
  readonly query: {
    readonly division: DivisionCode;
    readonly limit: number;
    readonly after?: string | undefined;
  };
}

const view = async ({ seq: number, sealed, ...shown }: DirectoryChange, vault: Vault) => ({
  ...shown,
  number,
  ...ChangedEntry.parse(await vault.unseal(sealed)),
});

/** Lists the changes to the directory of a division and those below it, the latest first. */
export const listDirectoryChanges = query({
  may: 'administersDivision',
  first: (_input: Input) => ({}),
  about: ({ query: { division } }) => ({ division }),
  show: async (_found, { query: { division, limit, after } }, { store, vault }) => {
    const page = { limit, newest: true as const, ...(after && { after }) };
    const { items, ...rest } = await store.list(changeRecord, changesOf(countyOf(division)), page);
    const own = items.filter(({ divisions }) =>
      divisions.some((each) => each.startsWith(division)),
    );
    return { body: { items: await Promise.all(own.map((each) => view(each, vault))), ...rest } };
  },
});
