import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from '../language.ts';
import { momentText } from '../when.ts';
import { giveUp, sendAll, type Waiting } from './acts.ts';
import type { Board } from './board.ts';
import type { Opened } from './store.ts';

const UnsentAct = ({ name, at, content }: Opened<Waiting>): JSX.Element => {
  const { say, read, pair, language } = useWords();
  const [isAsked, setAsked] = useState(false);
  const { title, address, refused } = content;
  return (
    <li>
      <a href={address}>{read(title)}</a>{' '}
      <span class="hint">{momentText(new Date(at).toISOString(), language)}</span>
      {refused && <p class="wrong">{pair(say('refusedAct'), read(refused.title))}</p>}
      <button type="button" onClick={() => (isAsked ? giveUp(name) : setAsked(true))}>
        {say(isAsked ? 'giveUpSure' : 'giveUp')}
      </button>
    </li>
  );
};

interface UnsentProps {
  readonly board: Board;
  /** The officer has tried to sign out. */
  readonly isLeaving: boolean;
}

/** The acts that wait on this device: always on top of the page, and never in a page of a list. */
export const Unsent = ({ board, isLeaving }: UnsentProps): JSX.Element | null => {
  const { say } = useWords();
  const { acts, others } = board;
  if (acts.length + others === 0) return null;
  return (
    <section class="unsent" role="status" aria-label={say('waits')}>
      {acts.length > 0 && (
        <>
          <h2>{say('unsentTitle', String(acts.length))}</h2>
          {isLeaving && (
            <p class="wrong" role="alert">
              {say('signOutRefused')}
            </p>
          )}
          <ul>
            {acts.map((each) => (
              <UnsentAct key={each.name} {...each} />
            ))}
          </ul>
          <button type="button" onClick={() => sendAll()}>
            {say('sendNow')}
          </button>
        </>
      )}
      {others > 0 && <p>{say('othersUnsent', String(others))}</p>}
    </section>
  );
};

/** The forms that this officer has begun on this device. */
export const Drafts = ({ board: { drafts } }: Pick<UnsentProps, 'board'>): JSX.Element | null => {
  const { say, read, language } = useWords();
  if (drafts.length === 0) return null;
  return (
    <section>
      <h2>
        {say('drafts')} <span class="count">{drafts.length}</span>
      </h2>
      <ul class="rows">
        {drafts.map(({ name, at, content: { duty } }) => (
          <li key={name}>
            <a class="row-link" href={name}>
              <strong>{read(duty.title)}</strong>
              <span class="hint">
                {duty.caseNumber && `${say('case')} ${duty.caseNumber} · `}
                {momentText(new Date(at).toISOString(), language)}
              </span>
            </a>
          </li>
        ))}
      </ul>
      <p class="hint">{say('draftsKept')}</p>
    </section>
  );
};
