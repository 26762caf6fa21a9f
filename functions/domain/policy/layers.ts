import type { Pack } from '#schemas/policy';
import { UnknownPack } from './errors.ts';

export type Packs = Readonly<Record<string, Pack>>;

const collect = (packs: Packs, name: string, path: readonly string[]): readonly Pack[] => {
  const pack = Object.hasOwn(packs, name) ? packs[name] : undefined;
  if (!pack || path.includes(name)) throw new UnknownPack(name);
  const below = pack.extends.flatMap((other) => collect(packs, other, [...path, name]));
  return [...below, pack];
};

/**
 * A pack and all that it extends, each once, the furthest first.
 *
 * @throws {UnknownPack}
 */
export const layersOf = (packs: Packs, name: string): readonly Pack[] => [
  ...new Set(collect(packs, name, [])),
];
