/** A JSON pointer extended by one key (RFC 6901). */
export const pointerTo = (pointer: string, key: PropertyKey): string =>
  `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
