import type { JSX } from 'preact';
import { caseAddress, dutyAddress, runningAddress } from '../address.ts';
import { type Answer, ask } from '../api.ts';
import { type Say, useWords } from '../language.ts';
import { Shown, useLoaded } from '../loading.tsx';
import { momentText } from '../when.ts';
import { OpenReporter } from './open-reporter.tsx';
import { Print } from './print.tsx';
import { Line, Reported } from './reported.tsx';
import { SignInScreen } from './sign-in.tsx';
import { dueText, titleOf } from './to-do.tsx';

type Case = Answer<'showCase'>;
type Status = Answer<'listAlerts'>['items'][number]['status'];

const Standing = ({ of }: { readonly of: Case }): JSX.Element => {
  const { say, code, list, language } = useWords();
  return (
    <section class="card">
      <dl>
        <Line name={say('state')}>{say(of.status)}</Line>
        <Line name={say('opened')}>{momentText(of.openedAt, language)}</Line>
        <Line name={say('situations')}>{list(of.situations.map(code))}</Line>
        <Line name={say('child')}>
          {list(
            [of.child.name?.value, of.child.birthDate?.value].filter((text) => text !== undefined),
          )}
        </Line>
        <Line name={say('care')}>
          {of.custody && `${code(of.custody.receiver)} · ${momentText(of.custody.since, language)}`}
        </Line>
        <Line name={say('linked')}>
          {of.linked.length > 0 ? (
            <span>
              {of.linked.map((each) => (
                <a class="call" key={each} href={caseAddress(each)}>
                  {each}
                </a>
              ))}
            </span>
          ) : undefined}
        </Line>
      </dl>
      <p>
        <a class="go" href={runningAddress(of.caseNumber)}>
          {say('running')}
        </a>
      </p>
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

/** The alerts of the case, counted by how each has fared. */
const Told = ({ told }: Pick<Case, 'told'>): JSX.Element => {
  const { say } = useWords();
  const states = [...new Set(told.map(({ status }) => status as Status))];
  return (
    <section class="card">
      <h2>{say('toldInCase')}</h2>
      <dl>
        {states.map((each) => (
          <Line key={each} name={say(each)}>
            {String(told.filter(({ status }) => status === each).length)}
          </Line>
        ))}
      </dl>
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
          {of.reports.map((each) => (
            <OpenReporter key={each.id} caseNumber={id} reportId={each.id} />
          ))}
          <Timeline of={of} />
          <Told told={of.told} />
          <Print />
        </>
      )}
    </Shown>
  );
};
