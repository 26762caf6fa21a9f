import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { caseAddress, toDoAddress } from '../address.ts';
import { type Answer, ask } from '../api.ts';
import { OutcomeForm } from '../form/outcome-form.tsx';
import { Known } from '../form/pick.tsx';
import { outcomesIn, type Schema } from '../form/schema.ts';
import { type Say, useWords } from '../language.ts';
import { Shown, useLoaded } from '../loading.tsx';
import { type Duty, showDuty, useEndDuty } from './end-duty.ts';
import { Line, Reported } from './reported.tsx';
import { SignInScreen } from './sign-in.tsx';
import { dueText, titleOf } from './to-do.tsx';

interface All {
  readonly duty: Duty;
  readonly type: Answer<'showDutyType'>;
  readonly of: Answer<'showCase'> | undefined;
  readonly office: Answer<'showOffice'> | undefined;
}

/** Returns nothing if the officer may not see it, or it does not exist. */
const ifSeen = <T,>(asked: Promise<T>): Promise<T | undefined> => asked.catch(() => undefined);

const load = async (id: string): Promise<All> => {
  const duty = await showDuty(id);
  const { caseNumber, owner } = duty;
  const [type, of, office] = await Promise.all([
    ask<'showDutyType'>(`/duty-types/${duty.type}`),
    caseNumber ? ifSeen(ask<'showCase'>(`/cases/${caseNumber}`)) : undefined,
    'office' in owner ? ifSeen(ask<'showOffice'>(`/offices/${owner.office}`)) : undefined,
  ]);
  return { duty, type, of, office };
};

const outcomeText = ({ ended }: Duty, { read, say }: Say): string =>
  ended?.title ? read(ended.title) : say('byRule');

const Facts = ({ duty, type, office }: Omit<All, 'of'>): JSX.Element => {
  const say = useWords();
  const cites = type.basis.map(({ cites: each }) => each).join('；');
  return (
    <section class="card">
      <p>{say.read(type.help)}</p>
      <dl>
        <Line name={say.say('whenDue')}>
          <span class={duty.overdue ? 'is-late' : ''}>
            {duty.overdue && `${say.say('overdue')} · `}
            {dueText(duty, say)}
          </span>
        </Line>
        <Line name={say.say('why')}>{cites}</Line>
        <Line name={say.say('whom')}>
          <span>
            {office && (
              <a class="call" href={`tel:${office.telephone}`}>
                {say.read(office.name)} {office.telephone}
              </a>
            )}
            <a class="call" href="tel:110">
              {say.say('emergency')}
            </a>
          </span>
        </Line>
      </dl>
      {duty.caseNumber && (
        <p>
          <a class="go" href={caseAddress(duty.caseNumber)}>
            {say.say('openCase')} {duty.caseNumber}
          </a>
        </p>
      )}
    </section>
  );
};

const Theirs = ({ duty }: Pick<All, 'duty'>): JSX.Element => {
  const say = useWords();
  const { acknowledged, ended } = duty;
  return (
    <section class="summary">
      <h2>{say.say('theirs')}</h2>
      <p>{say.say('faster')}</p>
      <p>
        {ended
          ? say.say('ended', outcomeText(duty, say))
          : `${dueText(duty, say)}${acknowledged ? ` · ${say.say('seenBy', acknowledged.by)}` : ''}`}
      </p>
    </section>
  );
};

const Acknowledged = ({
  duty,
  acknowledge,
}: Pick<ReturnType<typeof useEndDuty>, 'duty' | 'acknowledge'>) => {
  const { say } = useWords();
  const [hasFailed, setFailed] = useState(false);
  if (duty.acknowledged) return <p class="hint">{say('seenBy', duty.acknowledged.by)}</p>;
  return (
    <p>
      <button
        type="button"
        onClick={() =>
          acknowledge().then(
            () => setFailed(false),
            () => setFailed(true),
          )
        }
      >
        {say('acknowledge')}
      </button>
      {hasFailed && <span role="alert"> {say('offline')}</span>}
    </p>
  );
};

const Recorded = ({ duty }: Pick<All, 'duty'>): JSX.Element => {
  const say = useWords();
  return (
    <section class="card" role="status">
      <p>
        <strong>{say.say('recorded', outcomeText(duty, say))}</strong>
      </p>
      <a class="go" href={toDoAddress}>
        {say.say('backToDo')}
      </a>
    </section>
  );
};

const knownOf = ({ of }: All): Readonly<Record<string, string>> =>
  of ? { caseNumber: of.caseNumber, division: of.division } : {};

const Open = (all: All): JSX.Element => {
  const say = useWords();
  const { duty, isFaster, isSignedOut, sendAs, acknowledge } = useEndDuty(all.duty);
  const isOver = duty.ended && !isFaster;
  return (
    <>
      <h1>{titleOf(duty, say)}</h1>
      <Facts {...all} duty={duty} />
      {all.of && <Reported reports={all.of.reports} />}
      {!duty.ended && <Acknowledged {...{ duty, acknowledge }} />}
      {isFaster && <Theirs duty={duty} />}
      {isSignedOut && (
        <p role="alert">
          <a class="go" href={toDoAddress} target="_blank" rel="noopener">
            {say.say('signInElsewhere')}
          </a>
        </p>
      )}
      {isOver ? (
        <Recorded duty={duty} />
      ) : (
        <Known.Provider value={knownOf(all)}>
          <OutcomeForm outcomes={outcomesIn(all.type.form as Schema)} send={sendAs} />
        </Known.Provider>
      )}
    </>
  );
};

/** One duty: its reason, its term, the people to call, and its outcome. */
export const DutyScreen = ({ id }: { readonly id: string }): JSX.Element => {
  const [loaded, again] = useLoaded(() => load(id), id);
  return (
    <Shown loaded={loaded} again={again} signedOut={(signIn) => <SignInScreen signIn={signIn} />}>
      {(all) => <Open key={id} {...all} />}
    </Shown>
  );
};
