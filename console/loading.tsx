import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { Refused } from './api.ts';
import { useWords } from './language.ts';
import { SignedOut, type SignIn } from './session.ts';

export type Loaded<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'there'; readonly value: T }
  | { readonly state: 'failed'; readonly error: unknown };

/** Loads a value; returns it with a function that loads it again. */
export const useLoaded = <T,>(load: () => Promise<T>, of: string): [Loaded<T>, () => void] => {
  const [loaded, set] = useState<Loaded<T>>({ state: 'loading' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is loaded is named by `of`.
  const again = useCallback(() => {
    let isWanted = true;
    set({ state: 'loading' });
    load().then(
      (value) => isWanted && set({ state: 'there', value }),
      (error) => isWanted && set({ state: 'failed', error }),
    );
    return () => {
      isWanted = false;
    };
  }, [of]);
  useEffect(() => again(), [again]);
  return [loaded, again];
};

interface ShownProps<T> {
  readonly loaded: Loaded<T>;
  readonly again: () => void;
  /** Draws the link to the sign-in. */
  readonly signedOut: (signIn: SignIn) => JSX.Element;
  readonly children: (value: T) => JSX.Element;
}

/** Draws the loaded value, or the reason why it is missing. */
export function Shown<T>({ loaded, again, signedOut, children }: ShownProps<T>): JSX.Element {
  const { say, read } = useWords();
  if (loaded.state === 'loading') return <p role="status">{say('loading')}</p>;
  if (loaded.state === 'there') return children(loaded.value);
  const { error } = loaded;
  if (error instanceof SignedOut) return signedOut(error.signIn);
  return (
    <div role="alert">
      <p>{error instanceof Refused ? read(error.title) : say('offline')}</p>
      <button type="button" onClick={again}>
        {say('again')}
      </button>
    </div>
  );
}
