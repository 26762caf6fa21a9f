import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { dutyAddress, toldAddress } from '../address.ts';
import { type Answer, ask } from '../api.ts';
import { perform } from '../kept/acts.ts';
import { useWords } from '../language.ts';
import { Shown, useLoaded } from '../loading.tsx';
import { momentText } from '../when.ts';
import { words } from '../words.ts';
import { wrongOf } from './end-duty.ts';
import { SignInScreen } from './sign-in.tsx';

type List = Answer<'listAlerts'>;
type Alert = List['items'][number];

/** The most alerts that one act may acknowledge. */
const MOST_AT_ONCE = 25;

interface RowProps {
  readonly alert: Alert;
  readonly isChosen: boolean;
  readonly turn: (() => void) | undefined;
}

const Row = ({ alert, isChosen, turn }: RowProps): JSX.Element => {
  const { say, language } = useWords();
  const { duty, text, owedAt, recipient, channel, status } = alert;
  return (
    <li class="row-link">
      {turn ? (
        <label class="choice">
          <input type="checkbox" checked={isChosen} onChange={turn} />
          <span>{text}</span>
        </label>
      ) : (
        <span>{text}</span>
      )}
      <span class="hint">
        {momentText(owedAt, language)} · {recipient === 'office' ? say('office') : recipient} ·{' '}
        {say(channel)} · <span class={status === 'failed' ? 'is-late' : ''}>{say(status)}</span>
      </span>
      <a class="go" href={dutyAddress(duty)}>
        {say('openDuty')}
      </a>
    </li>
  );
};

interface AlertsProps {
  readonly items: readonly Alert[];
  readonly again: () => void;
  readonly isFailed: boolean;
}

const useChoice = (items: readonly Alert[], again: () => void) => {
  const [chosen, set] = useState<ReadonlySet<string>>(new Set());
  const [wrong, setWrong] = useState<string>();
  const { read } = useWords();
  const turn = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    set(next);
  };
  const acknowledge = async () => {
    const alerts = items.map(({ id }) => id).filter((id) => chosen.has(id));
    const act = { title: words.told, address: toldAddress, path: '/alerts/acknowledgement' };
    try {
      await perform<'acknowledgeAlerts'>({
        ...act,
        body: { alerts: alerts.slice(0, MOST_AT_ONCE) },
      });
      again();
    } catch (error) {
      setWrong(read(wrongOf(error).title));
    }
  };
  const all = () => set(new Set(items.slice(0, MOST_AT_ONCE).map(({ id }) => id)));
  return { chosen, turn, all, acknowledge, wrong };
};

const Alerts = ({ items, again, isFailed }: AlertsProps): JSX.Element => {
  const { say } = useWords();
  const { chosen, turn, all, acknowledge, wrong } = useChoice(items, again);
  if (items.length === 0) return <p>{say(isFailed ? 'noneFailed' : 'noneTold')}</p>;
  return (
    <>
      {wrong && (
        <p class="wrong" role="alert">
          {wrong}
        </p>
      )}
      {!isFailed && (
        <p class="chips">
          <button type="button" onClick={all}>
            {say('chooseAll')}
          </button>
          <button type="button" disabled={chosen.size === 0} onClick={acknowledge}>
            {say('acknowledgeAll', String(chosen.size))}
          </button>
        </p>
      )}
      <ul class="rows">
        {items.map((alert) => (
          <Row
            key={alert.id}
            alert={alert}
            isChosen={chosen.has(alert.id)}
            turn={isFailed ? undefined : () => turn(alert.id)}
          />
        ))}
      </ul>
    </>
  );
};

/** The alerts of the officer’s office: those that nobody has acknowledged, or those that reached nobody. */
export const ToldScreen = (): JSX.Element => {
  const { say } = useWords();
  const [isFailed, setFailed] = useState(false);
  const address = `/alerts?limit=100${isFailed ? '&failed=true' : ''}`;
  const [loaded, again] = useLoaded(() => ask<'listAlerts'>(address), address);
  return (
    <>
      <h1>{say('told')}</h1>
      <label class="choice">
        <input type="checkbox" checked={isFailed} onChange={() => setFailed(!isFailed)} />
        <span>{say('onlyFailed')}</span>
      </label>
      <Shown loaded={loaded} again={again} signedOut={(signIn) => <SignInScreen signIn={signIn} />}>
        {({ items }) => <Alerts key={address} {...{ items, again, isFailed }} />}
      </Shown>
    </>
  );
};
