import { dutyAddress } from '../address.ts';
import type { Begun } from '../form/use-outcome-form.ts';
import type { Draft } from './board.ts';
import { holdKey } from './holder.ts';
import { all, forget, keep } from './store.ts';

/** A pause in typing after which the draft is kept. */
const PAUSE_MS = 300;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Keeps what is entered in a form, a moment after the last key. */
export const keepDraft = (draft: Omit<Draft, 'begun'>) => (begun: Begun) => {
  clearTimeout(timer);
  timer = setTimeout(
    () => keep('drafts', dutyAddress(draft.duty.id), { ...draft, begun }).catch(() => undefined),
    PAUSE_MS,
  );
};

/** The draft of a duty’s form, if this device keeps one for its officer. */
export const draftOf = async (id: string): Promise<Draft | undefined> => {
  await holdKey().catch(() => undefined);
  const found = await all<Draft>('drafts').catch(() => []);
  return found.find(({ name }) => name === dutyAddress(id))?.content;
};

/** Removes the draft of a page. */
export const dropDraft = async (address: string): Promise<void> => {
  clearTimeout(timer);
  await forget('drafts', address).catch(() => undefined);
};
