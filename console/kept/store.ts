import { database, type KeptRecord, type Kind } from './database.ts';
import { heldKey, noteChange } from './holder.ts';
import { nameFor, seal, unseal } from './seal.ts';

/** Something that is kept for the present officer, opened. */
export interface Opened<T> {
  readonly name: string;
  readonly at: number;
  readonly content: T;
}

/** Keeps it, if this device may; else it stays in the page alone. @returns whether it is kept. */
export const keep = async (kind: Kind, name: string, content: unknown): Promise<boolean> => {
  const key = heldKey();
  if (!key) return false;
  const { owner } = key;
  const [id, sealed] = await Promise.all([nameFor(owner, name), seal(key, { name, content })]);
  await (await database()).put(kind, { id, owner, at: Date.now(), sealed });
  noteChange();
  return true;
};

export const forget = async (kind: Kind, name: string): Promise<void> => {
  const key = heldKey();
  if (!key) return;
  await (await database()).delete(kind, await nameFor(key.owner, name));
  noteChange();
};

const isMine = ({ owner }: KeptRecord): boolean => owner === heldKey()?.owner;

/** All of a kind that is kept for the present officer, oldest first. */
export const all = async <T>(kind: Kind): Promise<readonly Opened<T>[]> => {
  const key = heldKey();
  if (!key) return [];
  const records = (await (await database()).getAll(kind)).filter(isMine);
  const opened = records.map(async ({ at, sealed }) => {
    const inside = (await unseal(key, sealed)) as Omit<Opened<T>, 'at'>;
    return { ...inside, at };
  });
  return (await Promise.all(opened)).sort((one, other) => one.at - other.at);
};

/** How many acts of other officers, or of nobody who has signed in yet, wait on this device. */
export const othersWaiting = async (): Promise<number> =>
  (await (await database()).getAll('acts')).filter((each) => !isMine(each)).length;

const DAY_MS = 86_400_000;

/** Drafts are kept for three days; acts are never removed by time. */
export const removeOldDrafts = async (now: number): Promise<void> => {
  const base = await database();
  const old = (await base.getAll('drafts')).filter(({ at }) => at < now - 3 * DAY_MS);
  await Promise.all(old.map(({ id }) => base.delete('drafts', id)));
};
