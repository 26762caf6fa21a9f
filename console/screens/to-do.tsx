import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { dutyAddress } from '../address.ts';
import { type Answer, ask } from '../api.ts';
import { useBoard } from '../kept/board.ts';
import { Drafts } from '../kept/unsent.tsx';
import { type Say, useWords } from '../language.ts';
import { Shown, useLoaded } from '../loading.tsx';
import { dayOf, momentText } from '../when.ts';
import type { Word } from '../words.ts';
import { SignInScreen } from './sign-in.tsx';

type List = Answer<'showWorklist'>;
export type Line = List['items'][number];

type Group = Extract<Word, 'overdue' | 'today' | 'later' | 'undated'>;
const GROUPS: readonly Group[] = ['overdue', 'today', 'later', 'undated'];

/** The end of a day is its 24 o’clock: a duty that is due then is due on that day. */
export const groupOf = ({ due, overdue }: Pick<Line, 'due' | 'overdue'>, now: number): Group => {
  if (overdue) return 'overdue';
  if (!due) return 'undated';
  return dayOf(Date.parse(due) - 1) <= dayOf(now) ? 'today' : 'later';
};

export const titleOf = ({ title, subject }: Pick<Line, 'title' | 'subject'>, say: Say): string => {
  const whom = subject && say.known(subject);
  return whom ? `${say.read(title)} (${whom})` : say.read(title);
};

export const dueText = ({ due, overdue }: Pick<Line, 'due' | 'overdue'>, say: Say): string =>
  due ? say.say(overdue ? 'byPast' : 'by', momentText(due, say.language)) : say.say('undated');

/** A duty as the line of a list. */
export const Row = ({ line }: { readonly line: Line }): JSX.Element => {
  const say = useWords();
  const { id, caseNumber, overdue, reported, acknowledged } = line;
  const situations = say.list(reported?.situations?.map(say.code) ?? []);
  return (
    <li>
      <a class="row-link" href={dutyAddress(id)}>
        <strong>{titleOf(line, say)}</strong>
        {situations && <span>{situations}</span>}
        <span class={overdue ? 'due is-late' : 'due'}>
          {overdue && `${say.say('overdue')} · `}
          {dueText(line, say)}
        </span>
        <span class="hint">
          {caseNumber && `${say.say('case')} ${caseNumber} · `}
          {acknowledged ? say.say('seenBy', acknowledged.by) : say.say('unseen')}
        </span>
      </a>
    </li>
  );
};

const Lines = ({ items }: { readonly items: readonly Line[] }): JSX.Element => {
  const { say } = useWords();
  const now = Date.now();
  const of = (group: Group) => items.filter((line) => groupOf(line, now) === group);
  return (
    <>
      {items.length === 0 && <p>{say('nothing')}</p>}
      {GROUPS.map((group) => {
        const lines = of(group);
        if (lines.length === 0) return null;
        return (
          <section key={group}>
            <h2 class={group === 'overdue' ? 'is-late' : ''}>
              {say(group)} <span class="count">{lines.length}</span>
            </h2>
            <ul class="rows">
              {lines.map((line) => (
                <Row key={line.id} line={line} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
};

const pageOf = (after?: string): Promise<List> =>
  ask<'showWorklist'>(`/duties?limit=100${after ? `&after=${encodeURIComponent(after)}` : ''}`);

const Pages = ({ first }: { readonly first: List }): JSX.Element => {
  const { say } = useWords();
  const [list, set] = useState(first);
  const { next } = list;
  const more = async (after: string) => {
    const page = await pageOf(after);
    set({ ...page, items: [...list.items, ...page.items] });
  };
  return (
    <>
      <Lines items={list.items} />
      {next && (
        <button type="button" onClick={() => more(next)}>
          {say('more')}
        </button>
      )}
    </>
  );
};

/** The duties of the officer’s own office, overdue ones first; before them the forms that were begun here. */
export const ToDo = (): JSX.Element => {
  const { say } = useWords();
  const [loaded, again] = useLoaded(() => pageOf(), 'to-do');
  const board = useBoard();
  return (
    <>
      <Drafts board={board} />
      <Shown loaded={loaded} again={again} signedOut={(signIn) => <SignInScreen signIn={signIn} />}>
        {(first) => (
          <>
            <h1>{say('toDo')}</h1>
            <Pages first={first} />
          </>
        )}
      </Shown>
    </>
  );
};
