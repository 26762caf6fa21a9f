import type { ObjectStore } from '#domain/papers/object-store';

/** Objects in memory; `clear` forgets what is held only for some days. */
export const memoryObjects = () => {
  const kept = new Map<string, Uint8Array>();
  const held = new Map<string, Uint8Array>();
  const store: ObjectStore = {
    keep: async (key, bytes) => {
      kept.set(key, bytes);
    },
    hold: async (key, bytes) => {
      held.set(key, bytes);
    },
    kept: async (key) => kept.get(key),
    held: async (key) => held.get(key),
  };
  return { ...store, all: kept, forgetHeld: () => held.clear() };
};
