import type { SettingKey, SettingValue } from '#schemas/settings';
import type { Instant } from '#schemas/time';
import { dateOf } from '../time/zone.ts';
import { UndecidedSetting, UnknownDuty } from './errors.ts';
import { layersOf, type Packs } from './layers.ts';
import type { Policy, Resolved } from './policy.ts';
import { resolveDuty } from './resolve-duty.ts';
import { resolveSetting } from './resolve-setting.ts';
import { versionOf } from './version.ts';

/**
 * The policy of a deployment on the day of `at`, in Asia/Shanghai.
 *
 * It fails closed: a setting without a value is an error, never a default.
 *
 * @throws {UnknownPack}
 */
export const resolve = (packs: Packs, name: string, at: Instant): Policy => {
  const layers = layersOf(packs, name);
  const version = versionOf(name, layers);
  const on = dateOf(at);
  const decided = new Map<SettingKey, Resolved<SettingValue<SettingKey>>>();
  const decide = <K extends SettingKey>(key: K): Resolved<SettingValue<K>> => {
    const resolved = resolveSetting(layers, key, on);
    if (!resolved) throw new UndecidedSetting(name, key);
    return { ...resolved, version };
  };
  return {
    name,
    version,
    /**
     * Settings are kept once resolved, because most are asked for repeatedly: each duty has a clock, a ladder and
     * recipients.
     */
    setting: <K extends SettingKey>(key: K) => {
      const known = decided.get(key) ?? decide(key);
      decided.set(key, known);
      return known as Resolved<SettingValue<K>>;
    },
    inForce: (dutyCode, circumstances) => {
      const resolved = resolveDuty(layers, dutyCode, on, circumstances);
      if (!resolved) throw new UnknownDuty(name, dutyCode);
      return { ...resolved, version };
    },
  };
};
