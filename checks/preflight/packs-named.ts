import type { Deployment } from '#infra/deployment';
import { packsOf } from '#infra/packs';
import { blocks, type Item } from './item.ts';

/** The packs that the functions of an entry contain, or the reason why there are none. */
export const packsNamed = (
  name: string,
  { packs }: Pick<Deployment, 'packs'>,
): { readonly carried: readonly string[]; readonly items: readonly Item[] } => {
  try {
    return { carried: packsOf({ name, packs }).map(({ pack }) => pack), items: [] };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { carried: [], items: [blocks(why, why)] };
  }
};
