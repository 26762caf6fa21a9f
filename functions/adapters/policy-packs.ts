import type { Packs } from '#domain/policy/layers';
import type { Policy } from '#domain/policy/policy';
import { resolve } from '#domain/policy/resolve';
import { dateOf } from '#domain/time/zone';
import { Pack } from '#schemas/policy';
import type { Instant } from '#schemas/time';
import { lazily } from './lazily.ts';
import { packFiles } from './pack-files.ts';

/** All packs, each parsed once, when it is first used. */
export const packs: Packs = lazily(
  Object.fromEntries(packFiles.map((file) => [file.pack, () => Pack.parse(file)])),
);

const resolved = new Map<string, Policy>();

/**
 * A division's policy on the day of `at`; resolved once per pack and day.
 *
 * @throws {UnknownPack}
 */
export const policyOf = (name: string, at: Instant): Policy => {
  const key = `${name} ${dateOf(at)}`;
  const known = resolved.get(key) ?? resolve(packs, name, at);
  resolved.set(key, known);
  return known;
};
