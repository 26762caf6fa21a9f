import type { Packs } from '#domain/policy/layers';
import type { Policy } from '#domain/policy/policy';
import { resolve } from '#domain/policy/resolve';
import { dateOf } from '#domain/time/zone';
import chongqing2016 from '#policies/chongqing-2016.json' with { type: 'json' };
import chongqing2020 from '#policies/chongqing-2020.json' with { type: 'json' };
import demonstration from '#policies/demonstration.json' with { type: 'json' };
import chongqing from '#policies/demonstration-chongqing.json' with { type: 'json' };
import jinpuArea from '#policies/demonstration-jinpu.json' with { type: 'json' };
import wuhaiDistrict from '#policies/demonstration-wuhai.json' with { type: 'json' };
import heshan from '#policies/heshan.json' with { type: 'json' };
import jinpu from '#policies/jinpu.json' with { type: 'json' };
import national from '#policies/national.json' with { type: 'json' };
import proposal from '#policies/proposal.json' with { type: 'json' };
import wuhai from '#policies/wuhai.json' with { type: 'json' };
import { Pack } from '#schemas/policy';
import type { Instant } from '#schemas/time';
import { lazily } from './lazily.ts';

const files = [
  national,
  chongqing2016,
  chongqing2020,
  heshan,
  wuhai,
  jinpu,
  proposal,
  demonstration,
  chongqing,
  wuhaiDistrict,
  jinpuArea,
];

/** Every pack of the repository, parsed once, when it is first asked for. A new one is listed here. */
export const packs: Packs = lazily(
  Object.fromEntries(files.map((file) => [file.pack, () => Pack.parse(file)])),
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
