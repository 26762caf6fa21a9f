/** A file, by its id, and the county under whose key its own is wrapped. */
export interface FileName {
  readonly id: string;
  readonly county: string;
}

export interface KeyedFile extends FileName {
  /** As `newKey` gave it and the file's key item has it; undefined where that is destroyed. */
  readonly key: string | undefined;
}

/** Seals each file under a key of its own: to destroy that key is to destroy the content of the file. */
export interface FileVault {
  /** A new key, wrapped. It is stored in an item of its own, and nowhere else. */
  readonly newKey: (file: FileName) => Promise<string>;
  /**
   * @param part - which part of the file it is, by a code: it opens as no other part, and in no other file.
   * @throws {KeyDestroyed} when the file has no key any more.
   * @throws {SealBroken} when the key is another file's, or another county's.
   */
  readonly seal: (file: KeyedFile, part: string, content: unknown) => Promise<string>;
  /**
   * @throws {KeyDestroyed} as above.
   * @throws {SealBroken} as above, and when the content was sealed elsewhere or is changed.
   */
  readonly unseal: (file: KeyedFile, part: string, sealed: string) => Promise<unknown>;
}

/** Files are looked for by these. */
export type TokenKind = 'number' | 'name' | 'pinyin' | 'birth-day';

/** Turns texts into tokens that nobody can read back, and that are the same each time. */
export interface SearchTokens {
  /**
   * A token for each text, in their order. Two texts have one token only where county, kind and every character agree:
   * the caller writes them in one form before. The beginning of a text finds nothing.
   */
  readonly tokens: (
    county: string,
    kind: TokenKind,
    texts: readonly string[],
  ) => Promise<readonly string[]>;
}
