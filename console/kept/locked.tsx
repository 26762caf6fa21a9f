import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../language.ts';
import { signInAnew } from '../session.ts';
import { heldKey, isSpent, lock, pinRecord, unlock } from './holder.ts';

/** Whether the page is locked: `undefined` until the device has been asked. */
export type Lock = 'open' | 'locked' | 'spent' | undefined;

const IDLE_MS = 5 * 60_000;
const HIDDEN_MS = 60_000;

const lockNow = async (): Promise<Lock> => {
  const record = await pinRecord().catch(() => undefined);
  if (!record) return 'open';
  lock();
  return isSpent(record) ? 'spent' : 'locked';
};

/** Locks the page of an officer with a PIN: when it is opened, left alone for five minutes, or hidden for one. */
export const useLock = (isNeeded: boolean): [Lock, (now: Lock) => void] => {
  const [state, set] = useState<Lock>(isNeeded ? undefined : 'open');
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const close = () => lockNow().then(set);
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(close, document.hidden ? HIDDEN_MS : IDLE_MS);
    };
    // An officer who has just signed in need not enter the PIN as well.
    if (isNeeded && heldKey()) set('open');
    else if (isNeeded) close();
    wait();
    const events = ['pointerdown', 'keydown', 'visibilitychange'];
    for (const each of events) document.addEventListener(each, wait);
    return () => {
      clearTimeout(timer);
      for (const each of events) document.removeEventListener(each, wait);
    };
  }, [isNeeded]);
  return [state, set];
};

interface LockedProps {
  readonly state: Lock;
  readonly become: (state: Lock) => void;
}

/** Asks for the PIN. After five wrong ones only a new sign-in opens what is kept. */
export const Locked = ({ state, become }: LockedProps): JSX.Element => {
  const { say } = useWords();
  const [pin, setPin] = useState('');
  const [left, setLeft] = useState<number>();
  const open = async (event: Event) => {
    event.preventDefault();
    const tries = await unlock(pin);
    setPin('');
    setLeft(tries);
    if (tries === undefined) become('open');
    if (tries === 0) become('spent');
  };
  return (
    <section class="card">
      <h1>{say('locked')}</h1>
      {state === 'spent' ? (
        <p role="alert">{say('pinSpent')}</p>
      ) : (
        <form onSubmit={open}>
          {left !== undefined && (
            <p class="wrong" role="alert">
              {say('pinWrong', String(left))}
            </p>
          )}
          <label for="pin">{say('pin')}</label>
          <input
            id="pin"
            type="password"
            inputMode="numeric"
            autocomplete="off"
            maxLength={6}
            value={pin}
            onInput={({ currentTarget }) => setPin(currentTarget.value)}
          />
          <button type="submit" class="main">
            {say('unlock')}
          </button>
        </form>
      )}
      <p>
        <button type="button" onClick={signInAnew}>
          {say('signInAgain')}
        </button>
      </p>
    </section>
  );
};
