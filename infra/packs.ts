import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import type { NamedDeployment } from '#infra/deployment';

const FOLDER = path.join(import.meta.dirname, '..', 'policies');

const PackFile = z.looseObject({ pack: z.string(), extends: z.array(z.string()).default([]) });
type PackFile = z.infer<typeof PackFile>;

const packFiles = (): readonly PackFile[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => PackFile.parse(JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8'))));

/**
 * The packs of a deployment, with all that they extend.
 *
 * @throws {Error} for a pack that is not in `policies/`, and for a deployment without any.
 */
export const packsOf = ({ name, packs }: Pick<NamedDeployment, 'name' | 'packs'>): PackFile[] => {
  const files = new Map(packFiles().map((file) => [file.pack, file]));
  const found = new Map<string, PackFile>();
  const add = (pack: string, by: string): void => {
    const file = files.get(pack);
    if (!file) {
      throw new Error(
        `${by} 指定的政策包 ${pack} 不存在 / ${by} names pack ${pack}, and there is none`,
      );
    }
    for (const below of file.extends) add(below, pack);
    found.set(pack, file);
  };
  for (const pack of packs) add(pack, name);
  if (found.size === 0)
    throw new Error(`部署 ${name} 未指定政策包 / deployment ${name} names no pack`);
  return [...found.values()];
};
