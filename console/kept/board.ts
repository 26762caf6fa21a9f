import { useEffect, useState } from 'preact/hooks';
import type { Answer } from '../api.ts';
import type { Begun } from '../form/use-outcome-form.ts';
import { isAwaited, sendAll, type Waiting, waiting } from './acts.ts';
import { heldKey, onChange } from './holder.ts';
import { all, type Opened, othersWaiting } from './store.ts';

/** A form that was begun, with what is needed to draw it without a connection. */
export interface Draft {
  readonly duty: Answer<'showDuty'>;
  readonly type: Answer<'showDutyType'>;
  readonly begun: Begun;
}

export interface Board {
  /** Whether the officer’s key is there. */
  readonly isOpen: boolean;
  readonly acts: readonly Opened<Waiting>[];
  readonly drafts: readonly Opened<Draft>[];
  /** The number of acts of others that wait on this device. */
  readonly others: number;
}

const EMPTY: Board = { isOpen: false, acts: [], drafts: [], others: 0 };

const read = async (): Promise<Board> => {
  const [acts, drafts, others] = await Promise.all([
    waiting(),
    all<Draft>('drafts'),
    othersWaiting(),
  ]);
  const unanswered = acts.filter((each) => !isAwaited(each));
  return { isOpen: heldKey() !== undefined, acts: unanswered, drafts, others };
};

/** The drafts and acts that this device keeps for its officer. */
export const useBoard = (): Board => {
  const [board, set] = useState(EMPTY);
  useEffect(() => {
    let isWanted = true;
    const look = () =>
      read().then(
        (found) => isWanted && set(found),
        () => undefined,
      );
    look();
    const stop = onChange(look);
    return () => {
      isWanted = false;
      stop();
    };
  }, []);
  return board;
};

const FIRST_MS = 5_000;
const LONGEST_MS = 60_000;

/** Sends what waits as soon as there is a connection, and again after a while if there was no answer. */
export const useSender = (): void => {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let pause = FIRST_MS;
    const send = async (): Promise<void> => {
      clearTimeout(timer);
      const isDone = await sendAll().catch(() => false);
      pause = isDone ? FIRST_MS : Math.min(pause * 2, LONGEST_MS);
      timer = setTimeout(send, pause);
    };
    const now = () => {
      pause = FIRST_MS;
      send();
    };
    now();
    addEventListener('online', now);
    return () => {
      clearTimeout(timer);
      removeEventListener('online', now);
    };
  }, []);
};
