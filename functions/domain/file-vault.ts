/** A file's id, and the county whose key wraps the file's key. */
export interface FileName {
  readonly id: string;
  readonly county: string;
}

export interface KeyedFile extends FileName {
  /** The key as `newKey` returned it and the file's key item stores it; undefined if it was destroyed. */
  readonly key: string | undefined;
}

/** Seals each file under a key of its own: destroying that key destroys the file's content. */
export interface FileVault {
  /** A new key, wrapped. It is stored in an item of its own, and nowhere else. */
  readonly newKey: (file: FileName) => Promise<string>;
  /**
   * @param part - the part of the file, by a code: the content cannot be opened as another part, nor in another file.
   * @throws {KeyDestroyed} when the file has no key any more.
   * @throws {SealBroken} when the key belongs to another file or another county.
   */
  readonly seal: (file: KeyedFile, part: string, content: unknown) => Promise<string>;
  /**
   * @throws {KeyDestroyed} as above.
   * @throws {SealBroken} as above, and when the content was sealed elsewhere or was changed.
   */
  readonly unseal: (file: KeyedFile, part: string, sealed: string) => Promise<unknown>;
  /** Seals bytes as bytes, for what is stored outside the table. @throws as `seal` */
  readonly sealBytes: (file: KeyedFile, part: string, bytes: Uint8Array) => Promise<Uint8Array>;
  /** @throws as `unseal` */
  readonly unsealBytes: (file: KeyedFile, part: string, sealed: Uint8Array) => Promise<Uint8Array>;
}

/** The kinds of value by which files are searched. */
export type TokenKind = 'number' | 'name' | 'pinyin' | 'birth-day';

/** Turns texts into search tokens that nobody can read back, and that are the same each time. */
export interface SearchTokens {
  /**
   * Returns a token for each text, in order. Two texts have the same token only if county, kind and every character
   * agree, so the caller normalises them before. The beginning of a text finds nothing.
   */
  readonly tokens: (
    county: string,
    kind: TokenKind,
    texts: readonly string[],
  ) => Promise<readonly string[]>;
}
