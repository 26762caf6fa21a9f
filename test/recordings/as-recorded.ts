import type { policyOf } from '#adapters/policy-packs';
import type { Part } from '#domain/policy/policy';
import type { PackKind } from '#schemas/policy';

type PolicyOf = typeof policyOf;

/**
 * The versions of the packs at the time of the recording: an event carries its policy's version, and is hashed with it.
 */
const RECORDED: Readonly<Record<string, string>> = {
  demonstration: 'demonstration@b626bbde',
  'demonstration-chongqing': 'demonstration-chongqing@bde095a0',
  'demonstration-wuhai': 'demonstration-wuhai@6ef9bcbc',
  'demonstration-jinpu': 'demonstration-jinpu@fb1be73f',
};

interface Said {
  readonly layer: string;
  readonly kind: PackKind;
}

/** Today's proposals as statements of each pack, as they were when it was recorded. */
const ofPack = <T extends Said>(pack: string, said: T): T =>
  said.kind === 'proposal' ? { ...said, layer: pack, kind: 'deployment' } : said;

const partOf = <T>(pack: string, part: Part<T>): Part<T> =>
  part.layer === 'proposal' ? { ...part, layer: pack } : part;

/**
 * Today's policies with the version names of the recording. Every command compares the results of a policy;
 * `test/packs/resolved.test.ts` and `proposal.test.ts` check how its layers are divided.
 */
export const asRecorded =
  (of: PolicyOf): PolicyOf =>
  (pack, at) => {
    const policy = of(pack, at);
    const version = RECORDED[pack] ?? policy.version;
    return {
      ...policy,
      version,
      setting: (key) => {
        const said = policy.setting(key);
        const parts = said.parts.map((part) => partOf(pack, part));
        return { ...ofPack(pack, said), parts, version };
      },
      inForce: (code, circumstances) => ({
        ...ofPack(pack, policy.inForce(code, circumstances)),
        version,
      }),
    };
  };
