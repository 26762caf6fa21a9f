import type { JSX } from 'preact';
import { useAccess } from './access.ts';
import {
  overviewAddress,
  registerAddress,
  settingsAddress,
  toDoAddress,
  toldAddress,
} from './address.ts';
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
  const { isSupervisor } = useAccess();
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
        {me && (
          <span class="ways">
            <a href={toldAddress}>{say('told')}</a>
            {isSupervisor && <a href={overviewAddress}>{say('overview')}</a>}
            {isSupervisor && <a href={registerAddress}>{say('register')}</a>}
            <a href={settingsAddress}>{say('settings')}</a>
          </span>
        )}
        {me && (
          <button type="button" onClick={leave}>
            {say('signOut')}
          </button>
        )}
      </nav>
    </header>
  );
};
