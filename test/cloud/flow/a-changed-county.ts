import type { System } from '#local/system';
import { aCounty, type County } from '../a-county.ts';

/** Changes of lines, by the role that ends their id: `station` of an officer or an office. */
export interface Changes {
  readonly officers?: Readonly<Record<string, object>>;
  readonly offices?: Readonly<Record<string, object>>;
}

const changeOf = (line: object, { officers = {}, offices = {} }: Changes): object => {
  if (!('kind' in line) || !('id' in line)) return {};
  const changes = line.kind === 'officer' ? officers : offices;
  const [, role = ''] = String(line.id).split('-');
  return changes[role] ?? {};
};

/** A county with some changed lines; a value of undefined removes a field. */
export const aChangedCounty = (
  system: System,
  changes: Changes | ((county: string) => Changes),
): Promise<County> =>
  aCounty(system, (lines) => {
    const code = lines.flatMap((line) => ('code' in line ? [String(line.code)] : []))[0] ?? '';
    const wanted = typeof changes === 'function' ? changes(code) : changes;
    return lines.map((line) => ({ ...line, ...changeOf(line, wanted) }));
  });
