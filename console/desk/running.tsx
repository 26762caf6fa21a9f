import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { caseAddress, runningAddress } from '../address.ts';
import { type Answer, ask } from '../api.ts';
import { ActForm } from '../form/act-form.tsx';
import { perform } from '../kept/acts.ts';
import { type Say, useWords } from '../language.ts';
import { Shown, useLoaded } from '../loading.tsx';
import { Folded } from '../screens/more-acts.tsx';
import { whyResumed } from '../screens/own-fields.ts';
import { SignInScreen } from '../screens/sign-in.tsx';
import { momentText } from '../when.ts';
import { words } from '../words.ts';
import { Drawing, type Drawn } from './drawing.tsx';

type Explained = Answer<'explainCase'>;
type Episode = Explained['episodes'][number];
type Owed = Explained['running'][number];
type Absent = Explained['absent'][number];

const titleOf = ({ title, subject }: Owed | Absent, say: Say): string => {
  const whom = subject && say.known(subject);
  return whom ? `${say.read(title)} (${whom})` : say.read(title);
};

const idOf = ({ type, subject }: Owed | Absent): string => [type, subject].join(' ');

const owedNode = (owed: Owed, say: Say): Drawn => ({
  id: idOf(owed),
  type: owed.type,
  subject: owed.subject,
  isOver: false,
  after: [],
  before: owed.followedBy,
  title: titleOf(owed, say),
  state: say.say('waitsSince', momentText(owed.openedAt, say.language)),
  look: owed.clock?.overdue ? 'late' : 'owed',
});

const absentNode = (absent: Absent, say: Say): Drawn => {
  const isOver = absent.why === 'ended' || absent.why === 'superseded';
  return {
    id: idOf(absent),
    type: absent.type,
    subject: absent.subject,
    isOver,
    after: absent.after,
    before: [],
    title: titleOf(absent, say),
    state: say.say(absent.why === 'ended' ? 'hasEnded' : absent.why),
    look: isOver ? 'over' : 'later',
  };
};

const Waits = ({ owed }: { readonly owed: readonly Owed[] }): JSX.Element => {
  const say = useWords();
  return (
    <ul>
      {owed.map((each) => (
        <li key={each.duty} class={each.clock?.overdue ? 'is-late' : ''}>
          {say.pair(
            titleOf(each, say),
            say.say('waitsSince', momentText(each.openedAt, say.language)),
          )}
          {each.clock?.overdue && ` · ${say.say('overdue')}`}
          {each.next && ` · ${say.say('nextTold', momentText(each.next.at, say.language))}`}
        </li>
      ))}
    </ul>
  );
};

interface EpisodeProps {
  readonly episode: Episode;
  readonly all: Explained;
}

const EpisodeCard = ({ episode, all }: EpisodeProps): JSX.Element => {
  const say = useWords();
  const { id, machine, cycle, startedAt, state } = episode;
  const owed = all.running.filter((each) => each.episode === id);
  const absent = all.absent.filter((each) => each.episode === id && each.why !== 'not_in_force');
  const nodes = [
    ...absent.filter(({ why }) => why !== 'not_yet').map((each) => absentNode(each, say)),
    ...owed.map((each) => owedNode(each, say)),
    ...absent.filter(({ why }) => why === 'not_yet').map((each) => absentNode(each, say)),
  ];
  const name = { running: 'isRunning', stalled: 'stalled', ended: 'hasEnded' } as const;
  return (
    <section class="card">
      <h2 class={state === 'stalled' ? 'is-late' : ''}>
        {machine} · {say.say(name[state])}
      </h2>
      <p class="hint">
        {momentText(startedAt, say.language)} · {say.say('cycle', String(cycle))} · {id}
      </p>
      <Waits owed={owed} />
      {nodes.length > 0 && <Drawing nodes={nodes} label={machine} />}
    </section>
  );
};

const Resume = ({ id, again }: { readonly id: string; readonly again: () => void }) => {
  const { say } = useWords();
  const [count, set] = useState<number>();
  const resume = async (body: Readonly<Record<string, unknown>>) => {
    const path = `/cases/${encodeURIComponent(id)}/resume`;
    const act = { title: words.resume, address: runningAddress(id), path, body };
    const { resumed } = await perform<'resumeCase'>(act);
    set(resumed.length);
    again();
  };
  return (
    <Folded label={say('resume')}>
      {count !== undefined && <p role="status">{say('resumed', String(count))}</p>}
      <ActForm name="resume." fields={whyResumed} label={say('resume')} act={resume} />
    </Folded>
  );
};

const ORDER = ['stalled', 'running', 'ended'];

/** The executions of a case as graphs, stalled ones first: which state waits, and since when. */
export const Running = ({ id }: { readonly id: string }): JSX.Element => {
  const { say } = useWords();
  const load = () => ask<'explainCase'>(`/cases/${encodeURIComponent(id)}/explain`);
  const [loaded, again] = useLoaded(load, id);
  return (
    <>
      <h1>
        {say('running')} <a href={caseAddress(id)}>{id}</a>
      </h1>
      <Shown loaded={loaded} again={again} signedOut={(signIn) => <SignInScreen signIn={signIn} />}>
        {(all) => (
          <>
            {[...all.episodes]
              .sort((one, other) => ORDER.indexOf(one.state) - ORDER.indexOf(other.state))
              .map((episode) => (
                <EpisodeCard key={episode.id} episode={episode} all={all} />
              ))}
            <Resume id={id} again={again} />
          </>
        )}
      </Shown>
    </>
  );
};
