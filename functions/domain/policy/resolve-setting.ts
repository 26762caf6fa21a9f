import type { Pack, Silence, Statement } from '#schemas/policy';
import { parseSetting, type SettingKey, type SettingValue, settings } from '#schemas/settings';
import type { LocalDate } from '#schemas/time';
import { entryOn, settingEntries, withoutYielding } from './entries.ts';
import { join } from './merge.ts';
import type { Resolved, SilentLayer } from './policy.ts';

interface Spoken {
  readonly pack: Pack;
  readonly statement: Statement;
}

const isSilence = (entry: Statement | Silence): entry is Silence => 'silent' in entry;

/** The notices that ask for a setting without giving a number, the furthest first. */
export const silences = (
  layers: readonly Pack[],
  key: string,
  on: LocalDate,
): readonly SilentLayer[] =>
  layers.flatMap((pack) => {
    const entry = entryOn(pack, settingEntries(pack, key), on);
    return entry && isSilence(entry)
      ? [{ layer: pack.pack, words: entry.silent, basis: entry.basis }]
      : [];
  });

const spoken = (layers: readonly Pack[], key: string, on: LocalDate): readonly Spoken[] =>
  withoutYielding(
    layers.flatMap((pack) => {
      const statement = entryOn(pack, settingEntries(pack, key), on);
      return statement && !isSilence(statement) ? [{ pack, statement }] : [];
    }),
  );

interface Merged {
  readonly value: unknown;
  readonly from: readonly Spoken[];
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const merge = (key: SettingKey, all: readonly Spoken[]): Merged | undefined => {
  const [first, ...others] = all;
  if (!first) return undefined;
  const start: Merged = { value: first.statement.value, from: [first] };
  return others.reduce(({ value, from }, next) => {
    const joined = join(settings[key].merge, value, next.statement.value);
    if (isSame(joined, value)) return { value, from };
    return { value: joined, from: settings[key].merge === 'union' ? [...from, next] : [next] };
  }, start);
};

/** The value of a setting that day, merged from the layers; nothing where no layer gives a value. */
export const resolveSetting = <K extends SettingKey>(
  layers: readonly Pack[],
  key: K,
  on: LocalDate,
): Omit<Resolved<SettingValue<K>>, 'version'> | undefined => {
  const merged = merge(key, spoken(layers, key, on));
  const nearest = merged?.from.at(-1);
  if (!merged || !nearest) return undefined;
  const { pack, statement } = nearest;
  return {
    value: parseSetting(key, merged.value),
    layer: pack.pack,
    kind: pack.kind,
    basis: merged.from.flatMap(({ statement: { basis } }) => basis),
    parts: merged.from.map(({ pack: { pack: layer }, statement: { value, basis } }) => ({
      layer,
      value: parseSetting(key, value),
      basis,
    })),
    ...(statement.note && { note: statement.note }),
    silent: silences(layers, key, on),
  };
};
