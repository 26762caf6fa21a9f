/** Where the parts of files are kept, encrypted, each under a key that says nothing. */
export interface ObjectStore {
  /** Keeps an object for as long as the case; putting it again changes nothing. */
  readonly keep: (key: string, bytes: Uint8Array) => Promise<void>;
  /** Keeps an object for some days: a part of an upload that is not complete. */
  readonly hold: (key: string, bytes: Uint8Array) => Promise<void>;
  readonly kept: (key: string) => Promise<Uint8Array | undefined>;
  readonly held: (key: string) => Promise<Uint8Array | undefined>;
}
