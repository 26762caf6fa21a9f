/** A key of a JSON text: the keys and indices that lead to it, and its line. */
export interface Key {
  readonly path: readonly (string | number)[];
  readonly line: number;
}

const TOKEN = /("(?:[^"\\]|\\.)*")(\s*:)?|[{}[\],]/g;

/** Every key of a valid text, in order; `JSON.parse` would keep only the last of two equal keys. */
export const keysOf = (source: string): Key[] => {
  const open: (string | number)[] = [];
  const keys: Key[] = [];
  for (const { 0: token, 1: text, 2: colon, index } of source.matchAll(TOKEN)) {
    const last = open.at(-1);
    if (text && colon) {
      open.splice(-1, 1, String(JSON.parse(text)));
      keys.push({ path: [...open], line: source.slice(0, index).split('\n').length });
    } else if (token === '{') open.push('');
    else if (token === '[') open.push(0);
    else if (token === '}' || token === ']') open.pop();
    else if (token === ',' && typeof last === 'number') open.splice(-1, 1, last + 1);
  }
  return keys;
};

const isAt = (path: Key['path'], whole: Key['path']): boolean =>
  path.length <= whole.length && path.every((part, index) => String(part) === String(whole[index]));

/** The line of the last existing key on the path to a place, since the fault may be that the rest is missing. */
export const lineAt = (keys: readonly Key[], place: Key['path']): number | undefined => {
  const way = keys.filter(({ path }) => isAt(path, place));
  return way.toSorted((a, b) => b.path.length - a.path.length)[0]?.line;
};

/** The line of a state, at any depth of the machine. */
export const lineOfState = (keys: readonly Key[], name: string): number | undefined =>
  keys.findLast(({ path }) => path.at(-1) === name && path.at(-2) === 'States')?.line;

/** The keys that one object has twice. */
export const keysTwice = (keys: readonly Key[]): Key[] => {
  const seen = new Set<string>();
  return keys.filter(({ path }) => {
    const place = JSON.stringify(path);
    return seen.has(place) || !seen.add(place);
  });
};
