import type { Post } from '#schemas/codes/post';
import type { RevocationGround } from '#schemas/codes/revocation-ground';
import type { DutyCode } from '#schemas/duties/index';
import type { SettingKey } from '#schemas/settings';
import type { Alter } from '../../altering/alterations.ts';
import type { Mutant, Read } from '../mutant.ts';

type Json = Readonly<Record<string, unknown>>;
type Part = 'settings' | 'duties';
type Change = (statement: Json) => Json | undefined;

interface PackText {
  readonly settings: Json;
  readonly duties?: Json;
}

const fileOf = (pack: string): string => `policies/${pack}.json`;

const statements = (text: string, part: Part, key: string): readonly Json[] => {
  const pack: PackText = JSON.parse(text);
  const said = pack[part]?.[key] as Json | readonly Json[] | undefined;
  if (said === undefined) throw new Error(`the pack says nothing of ${key}`);
  return [said].flat();
};

/** Changes every statement of a pack about one key; one that becomes undefined is removed. */
const saying =
  (part: Part, key: string, change: Change): Alter =>
  (text) => {
    const pack = JSON.parse(text);
    const changed = statements(text, part, key).flatMap((each) => change(each) ?? []);
    const { [key]: _said, ...others } = pack[part];
    return JSON.stringify({
      ...pack,
      [part]: { ...others, ...(changed.length > 0 && { [key]: changed }) },
    });
  };

const said =
  (pack: string, part: Part, key: string) =>
  (read: Read): string =>
    JSON.stringify(statements(read(fileOf(pack)), part, key));

const mutant = (
  name: string,
  pack: string,
  [part, key]: readonly [Part, string],
  change: Change,
) => ({
  name: `${pack}: ${name}`,
  alters: { [fileOf(pack)]: saying(part, key, change) },
  target: said(pack, part, key),
});

/** A mutant in which a duty that the pack has in force is not. */
export const notInForce = (pack: string, duty: DutyCode): Mutant =>
  mutant(`${duty} not in force`, pack, ['duties', duty], (each) => ({ ...each, inForce: false }));

/** A mutant in which another body owes a duty whose owner the pack names. */
export const ownedInstead = (pack: string, duty: DutyCode, owner: Post): Mutant =>
  mutant(`${duty} owed by ${owner}`, pack, ['duties', duty], (each) => {
    if (!('owner' in each)) throw new Error(`the pack does not say who owes ${duty}`);
    return { ...each, owner };
  });

/** A mutant of a pack without any statement about a setting. */
export const unsaid = (pack: string, key: SettingKey): Mutant =>
  mutant(`nothing of ${key}`, pack, ['settings', key], () => undefined);

const without = (value: unknown, code: string): unknown => {
  if (Array.isArray(value)) {
    return value.filter((each) => each !== code).map((each) => without(each, code));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, without(each, code)]));
};

/** A mutant of a pack that no longer names a recipient, a reporter, a place or a situation. */
export const dropped = (pack: string, key: SettingKey, code: string): Mutant =>
  mutant(`${code} out of ${key}`, pack, ['settings', key], ({ value, ...each }) => {
    const left = without(value, code);
    if (JSON.stringify(left) === JSON.stringify(value)) throw new Error(`${key} has no ${code}`);
    return { ...each, value: left };
  });

const withoutGround =
  (ground: RevocationGround): Change =>
  ({ value, ...each }) => ({
    ...each,
    value: [value].flat().filter((one) => !JSON.stringify(one).includes(`"${ground}"`)),
  });

/** A mutant in which these packs, each extending the one before, no longer name a ground of a petition. */
export const groundOut = (ground: RevocationGround, ...packs: readonly string[]): Mutant => {
  const key = 'revocation.grounds';
  return {
    name: `${packs.join(' and ')}: no ground ${ground}`,
    alters: Object.fromEntries(
      packs.map((pack) => [fileOf(pack), saying('settings', key, withoutGround(ground))]),
    ),
    target: (read) => packs.map((pack) => said(pack, 'settings', key)(read)).join('\n'),
  };
};
