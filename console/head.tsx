import type { JSX } from 'preact';
import { settingsAddress, toDoAddress } from './address.ts';
import type { Answer } from './api.ts';
import { useWords } from './language.ts';

export type Me = Answer<'showMe'>;

interface HeadProps {
  readonly me: Me | undefined;
  readonly turn: () => void;
  readonly leave: () => void;
}

/** The name of the officer, and the ways to other pages. */
export const Head = ({ me, turn, leave }: HeadProps): JSX.Element => {
  const { say, read } = useWords();
  return (
    <header>
      <a class="skip" href="#content">
        {say('skip')}
      </a>
      <nav>
        <a href={toDoAddress}>
          <strong>{say('heli')}</strong> {say('toDo')}
        </a>
        <span class="who">{me && `${read(me.officeName)} · ${me.name}`}</span>
        <button type="button" onClick={turn}>
          {say('other')}
        </button>
        {me && <a href={settingsAddress}>{say('settings')}</a>}
        {me && (
          <button type="button" onClick={leave}>
            {say('signOut')}
          </button>
        )}
      </nav>
    </header>
  );
};
