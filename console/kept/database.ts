import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** Encrypted content: nothing of what an officer types lies on the device in clear. */
export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly body: ArrayBuffer;
}

/** The key of an officer under their PIN, and how often a wrong PIN was entered. */
export interface PinRecord extends Sealed {
  readonly owner: string;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly wrong: number;
}

/** Something an officer typed. `owner` tells officers of one device apart, and says nothing of who they are. */
export interface KeptRecord {
  readonly id: string;
  readonly owner: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly sealed: Sealed;
}

export type Kind = 'drafts' | 'acts';

interface Kept extends DBSchema {
  /** `id`: the device’s random id; `pin`: its PIN record; `shared`: nothing may be kept on it. */
  device: { key: 'id' | 'pin' | 'shared'; value: string | PinRecord | boolean };
  drafts: { key: string; value: KeptRecord };
  acts: { key: string; value: KeptRecord };
}

let opened: Promise<IDBPDatabase<Kept>> | undefined;

/** @throws {Error} in browsers that keep nothing, for instance in a private window. */
export const database = (): Promise<IDBPDatabase<Kept>> => {
  opened ??= openDB<Kept>('heli', 1, {
    upgrade: (made) => {
      made.createObjectStore('device');
      made.createObjectStore('drafts', { keyPath: 'id' });
      made.createObjectStore('acts', { keyPath: 'id' });
    },
  });
  return opened;
};
