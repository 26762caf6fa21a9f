import type { JSX } from 'preact';
import { toDoAddress } from '../address.ts';
import { type Answer, ask } from '../api.ts';
import { Entered } from '../form/entered.tsx';
import { OutcomeForm } from '../form/outcome-form.tsx';
import { Known } from '../form/pick.tsx';
import { type Outcome, outcomesIn, type Schema } from '../form/schema.ts';
import type { Begun } from '../form/use-outcome-form.ts';
import { bodyOf } from '../form/values.ts';
import { isMomentary, sendAll, type Waiting } from '../kept/acts.ts';
import { useBoard } from '../kept/board.ts';
import { draftOf, keepDraft } from '../kept/drafts.ts';
import { forget } from '../kept/store.ts';
import { useWords } from '../language.ts';
import { Shown, useLoaded } from '../loading.tsx';
import { Acknowledged, Facts, outcomeText } from './duty-facts.tsx';
import { type Duty, showDuty, useEndDuty } from './end-duty.ts';
import { MoreActs } from './more-acts.tsx';
import { Print } from './print.tsx';
import { Reported } from './reported.tsx';
import { SignInScreen } from './sign-in.tsx';
import { Overtaken } from './theirs.tsx';
import { titleOf } from './to-do.tsx';

interface All {
  readonly duty: Duty;
  readonly type: Answer<'showDutyType'>;
  readonly of: Answer<'showCase'> | undefined;
  readonly office: Answer<'showOffice'> | undefined;
  readonly begun: Begun | undefined;
}

/** Returns nothing if the officer may not see it, or it does not exist. */
const ifSeen = <T,>(asked: Promise<T>): Promise<T | undefined> => asked.catch(() => undefined);

/** The duty as the API has it; as the draft has it where there is no connection. */
const load = async (id: string): Promise<All> => {
  const draft = await draftOf(id);
  try {
    const duty = await showDuty(id);
    const { caseNumber, owner } = duty;
    const [type, of, office] = await Promise.all([
      ask<'showDutyType'>(`/duty-types/${duty.type}`),
      caseNumber ? ifSeen(ask<'showCase'>(`/cases/${caseNumber}`)) : undefined,
      'office' in owner ? ifSeen(ask<'showOffice'>(`/offices/${owner.office}`)) : undefined,
    ]);
    return { duty, type, of, office, begun: draft?.begun };
  } catch (error) {
    if (!draft || !isMomentary(error)) throw error;
    return { ...draft, of: undefined, office: undefined };
  }
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

interface WaitsProps {
  readonly act: Waiting;
  readonly outcomes: readonly Outcome[];
}

/** An outcome that is kept on the device until the API answers. */
const Waits = ({ act, outcomes }: WaitsProps): JSX.Element => {
  const { say, read } = useWords();
  const body = act.body as Readonly<Record<string, unknown>>;
  const outcome = outcomes.find(({ code }) => code === body.outcome);
  return (
    <section class="card" role="status">
      <h2>{say('waits')}</h2>
      <p>{say('willBeSent')}</p>
      {outcome && <p>{read(outcome.label)}</p>}
      {outcome && <Entered fields={outcome.fields} body={body} />}
      <p class="chips">
        <button type="button" onClick={() => sendAll()}>
          {say('sendNow')}
        </button>
        <button type="button" onClick={() => forget('acts', act.key)}>
          {say('change')}
        </button>
      </p>
    </section>
  );
};

const knownOf = ({ of, duty: { owner } }: All): Readonly<Record<string, string>> => ({
  ...(of && { caseNumber: of.caseNumber, division: of.division, county: of.county }),
  ...('office' in owner && { officeId: owner.office }),
});

/** The outcome that a draft would send. */
const enteredIn = (begun: Begun | undefined, outcomes: readonly Outcome[]) => {
  const outcome = outcomes.find(({ code }) => code === begun?.code);
  if (!begun || !outcome) return undefined;
  return { outcome: outcome.code, ...bodyOf(outcome.fields, begun.drafts[outcome.code] ?? {}) };
};

const SignInElsewhere = (): JSX.Element => {
  const { say } = useWords();
  return (
    <p role="alert">
      {say('signedOut')}{' '}
      <a class="go" href={toDoAddress} target="_blank" rel="noopener">
        {say('signInElsewhere')}
      </a>
    </p>
  );
};

const Open = (all: All): JSX.Element => {
  const say = useWords();
  const outcomes = outcomesIn(all.type.form as Schema);
  const { duty, overtaken, isSignedOut, sendAs, acknowledge, discard, setDuty } = useEndDuty(
    all.duty,
    enteredIn(all.begun, outcomes),
  );
  const path = `/duties/${encodeURIComponent(duty.id)}/outcome`;
  const act = useBoard().acts.find(({ content }) => content.path === path)?.content;
  const waits = act && !act.refused ? act : undefined;
  const isOver = duty.ended && !overtaken;
  return (
    <>
      <h1>{titleOf(duty, say)}</h1>
      <Facts {...all} duty={duty} />
      {all.of && <Reported reports={all.of.reports} />}
      {!duty.ended && <Acknowledged {...{ duty, acknowledge }} />}
      {overtaken && <Overtaken {...{ duty, outcomes, discard }} mine={overtaken} />}
      {isSignedOut && <SignInElsewhere />}
      {isOver && <Recorded duty={duty} />}
      {!isOver && waits && <Waits {...{ act: waits, outcomes }} />}
      {!duty.ended && (
        <div hidden={!!waits}>
          <Known.Provider value={knownOf(all)}>
            <OutcomeForm
              {...{ outcomes, send: sendAs, begun: all.begun, wrong: act?.refused }}
              changed={keepDraft({ duty, type: all.type })}
            />
          </Known.Provider>
        </div>
      )}
      <Known.Provider value={knownOf(all)}>
        <MoreActs duty={duty} changed={setDuty} />
      </Known.Provider>
      <Print />
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
