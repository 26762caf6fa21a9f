import type { policyOf } from '#adapters/policy-packs';
import { UndecidedSetting } from '#domain/policy/errors';
import type { Policy, Resolved } from '#domain/policy/policy';
import type { SettingKey, SettingValue } from '#schemas/settings';

type PolicyOf = typeof policyOf;

/** The settings of a county that has every duty, if the deployment has not decided them. */
const decided: { readonly [K in SettingKey]?: SettingValue<K> } = {
  'reprimand.recipients': ['civil_affairs', 'village_committee'],
  'abandonment.recipients': ['village_committee'],
  'confirmation.signatories': ['guardian', 'trustee'],
  'trustee.assessed_with': ['village_committee'],
  'abandonment.minor_measures': ['reprimand'],
};

const settingOf =
  ({ setting, version }: Policy): Policy['setting'] =>
  <K extends SettingKey>(key: K): Resolved<SettingValue<K>> => {
    try {
      return setting(key);
    } catch (error) {
      const { [key]: value } = decided;
      if (!(error instanceof UndecidedSetting) || value === undefined) throw error;
      return {
        value,
        layer: 'test',
        kind: 'deployment',
        basis: [],
        silent: [],
        parts: [],
        version,
      };
    }
  };

/** A deployment that has every duty in force: no county has all of them, but each duty is in force somewhere. */
export const allInForce =
  (of: PolicyOf): PolicyOf =>
  (pack, at) => {
    const policy = of(pack, at);
    const inForce: Policy['inForce'] = (code, circumstances) => {
      const said = policy.inForce(code, circumstances);
      return policy.inForce(code).inForce ? said : { ...said, inForce: true };
    };
    return { ...policy, inForce, setting: settingOf(policy) };
  };
