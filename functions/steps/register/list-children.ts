import { seesInRegister } from '#domain/access/register-rights';
import { childrenOf, registerLineRecord } from '#domain/child/register/register';
import { fileRecord } from '#domain/composed/child';
import { countyOf } from '#domain/directory/routing';
import { ref } from '#domain/record';
import type { Population } from '#schemas/codes/population';
import type { DivisionCode } from '#schemas/ids';
import { query } from '../query.ts';
import { whoIn } from '../who-in.ts';
import { linesOf } from './child-line.ts';

interface Asked {
  readonly division: DivisionCode;
  readonly status: 'in' | 'left';
  readonly population?: Population | undefined;
  readonly limit: number;
  readonly after?: string | undefined;
}

/**
 * Lists the children of a county, a township or a village, in the order of villages. A page always reads the same number
 * of lines; those that do not fit the filter are left out, so that a page may be shorter than its limit.
 */
export const listChildren = query({
  may: 'listsChildren',
  first: (_input: { readonly query: Asked }) => ({}),
  about: ({ query: { division } }) => ({ division }),
  show: async (_found, { query: { division, status, population, limit, after } }, tools) => {
    const page = { limit, starting: division, ...(after && { after }) };
    const list = childrenOf(countyOf(division), status);
    const { items, next } = await tools.store.listIndex('area', registerLineRecord, list, page);
    const wanted = items.map(({ fileId }) => ref(fileRecord, fileId));
    const [{ files }] = await tools.store.load({ files: wanted });
    const who = whoIn(tools);
    const shown = files.filter(
      (file) =>
        seesInRegister(who, file) &&
        (!population || file.register?.populations.includes(population) === true),
    );
    return { body: { items: await linesOf(shown, tools), ...(next && { next }) } };
  },
});
