import type { JSX } from 'preact';
import { dutyAddress } from '../address.ts';
import { type Answer, ask } from '../api.ts';
import { type Say, useWords } from '../language.ts';
import { Shown, useLoaded } from '../loading.tsx';
import { momentText } from '../when.ts';
import { Line, Reported } from './reported.tsx';
import { SignInScreen } from './sign-in.tsx';
import { dueText, titleOf } from './to-do.tsx';

type Case = Answer<'showCase'>;
const Standing = ({ of }: { readonly of: Case }): JSX.Element => {
  const { say, code, list, language } = useWords();
  return (
    <section class="card">
      <dl>
        <Line name={say('state')}>{say(of.status)}</Line>
        <Line name={say('opened')}>{momentText(of.openedAt, language)}</Line>
        <Line name={say('situations')}>{list(of.situations.map(code))}</Line>
      </dl>
    </section>
  );
};

const OpenDuties = ({ duties }: Pick<Case, 'duties'>): JSX.Element => {
  const say = useWords();
  const open = duties.filter(({ ended }) => !ended);
  return (
    <section>
      <h2>
        {say.say('openDuties')} <span class="count">{open.length}</span>
      </h2>
      <ul class="rows">
        {open.map((duty) => (
          <li key={duty.id}>
            <a class="row-link" href={dutyAddress(duty.id)}>
              <strong>{titleOf(duty, say)}</strong>
              <span class={duty.overdue ? 'due is-late' : 'due'}>
                {duty.overdue && `${say.say('overdue')} · `}
                {dueText(duty, say)}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** The acts of people: outcomes and notes of duties. The system's own records are only counted. */
const doneIn = ({ timeline, duties }: Pick<Case, 'timeline' | 'duties'>, say: Say) => {
  const byId = new Map(duties.map((duty) => [duty.id, duty]));
  return timeline.flatMap(({ seq, at, type, duty: id, outcome }) => {
    const duty = id && byId.get(id as never);
    if (!duty) return [];
    const title = outcome && duty.ended?.title;
    const words = title ? say.read(title) : type === 'DutyNoted' && say.say('noted');
    return words ? [{ seq, at, text: say.pair(titleOf(duty, say), words) }] : [];
  });
};

const Timeline = ({ of }: { readonly of: Case }): JSX.Element => {
  const say = useWords();
  const done = [...doneIn(of, say)].reverse();
  const folded = of.timeline.length - done.length;
  return (
    <section>
      <h2>{say.say('timeline')}</h2>
      <ol class="rows">
        {done.map(({ seq, at, text }) => (
          <li key={seq} class="event">
            <time dateTime={at}>{momentText(at, say.language)}</time>
            <span>{text}</span>
          </li>
        ))}
      </ol>
      {folded > 0 && <p class="hint">{say.say('folded', String(folded))}</p>}
    </section>
  );
};

/** One case: its state, the duties that are owed, and the acts of people. */
export const CaseScreen = ({ id }: { readonly id: string }): JSX.Element => {
  const { say } = useWords();
  const load = () => ask<'showCase'>(`/cases/${encodeURIComponent(id)}`);
  const [loaded, again] = useLoaded(load, id);
  return (
    <Shown loaded={loaded} again={again} signedOut={(signIn) => <SignInScreen signIn={signIn} />}>
      {(of) => (
        <>
          <h1>
            {say('case')} {id}
          </h1>
          <Standing of={of} />
          <OpenDuties duties={of.duties} />
          <Reported reports={of.reports} />
          <Timeline of={of} />
        </>
      )}
    </Shown>
  );
};
