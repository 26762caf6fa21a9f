import type { policyOf } from '#adapters/policy-packs';

type PolicyOf = typeof policyOf;

/** The versions of the packs when it was recorded: an event carries its policy's, and is hashed with it. */
const RECORDED: Readonly<Record<string, string>> = {
  demonstration: 'demonstration@b626bbde',
  'demonstration-chongqing': 'demonstration-chongqing@bde095a0',
  'demonstration-wuhai': 'demonstration-wuhai@6ef9bcbc',
  'demonstration-jinpu': 'demonstration-jinpu@fb1be73f',
};

/**
 * The policies of today under the versions of the recording. What a policy comes to is compared with every command; its
 * version says only that some layer was written otherwise.
 */
export const underRecordedVersions =
  (of: PolicyOf): PolicyOf =>
  (pack, at) => {
    const policy = of(pack, at);
    const version = RECORDED[pack] ?? policy.version;
    return {
      ...policy,
      version,
      setting: (key) => ({ ...policy.setting(key), version }),
      inForce: (code, circumstances) => ({ ...policy.inForce(code, circumstances), version }),
    };
  };
