import type { Complaint } from '#domain/errors';
import { complaint } from '#domain/input/complaint';
import type { Policy } from '#domain/policy/policy';
import type { Outcome } from '#schemas/duty-type';
import type { CodesKey } from '#schemas/settings';

type Fields = Readonly<Record<string, unknown>>;

const citesOf = (policy: Policy, key: CodesKey): string =>
  policy
    .setting(key)
    .basis.map(({ doc, section }) => `${doc} ${section}`)
    .join('; ');

/** A field of an outcome, and the setting that lists its codes. */
type Listed = readonly [field: string, key: CodesKey];

const beyond = (fields: Fields, policy: Policy, [field, key]: Listed): readonly Complaint[] => {
  const allowed: readonly string[] = policy.setting(key).value;
  const given = fields[field];
  const named = given === undefined ? [] : [given].flat();
  if (named.every((each) => allowed.includes(String(each)))) return [];
  const cites = citesOf(policy, key);
  const words = [
    `本地规定不含此项（${cites}）`,
    `not what the rules here name (${cites})`,
  ] as const;
  return [complaint(field, given, words, allowed.join(' | '))];
};

const lacking = (fields: Fields, policy: Policy, [field, key]: Listed): readonly Complaint[] => {
  const { [field]: given } = fields;
  const required: readonly string[] = policy.setting(key).value;
  const missing = required.filter((each) => !(Array.isArray(given) && given.includes(each)));
  if (missing.length === 0) return [];
  const cites = citesOf(policy, key);
  const words = [`须包括（${cites}）`, `must be among them (${cites})`] as const;
  return [complaint(field, given, words, missing.join(' | '))];
};

/** The complaints about codes that the lists of the policy do not allow, or that they require and that are missing. */
export const againstLists = (
  { limits = {}, requires = {} }: Outcome,
  fields: Fields,
  policy: Policy,
): readonly Complaint[] => [
  ...Object.entries(limits).flatMap((listed) => beyond(fields, policy, listed)),
  ...Object.entries(requires).flatMap((listed) => lacking(fields, policy, listed)),
];
