import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type Board, useBoard } from '../kept/board.ts';
import { isShared, pinRecord, removePin, setPin, setShared } from '../kept/holder.ts';
import { Drafts } from '../kept/unsent.tsx';
import { useWords } from '../language.ts';

interface PinInputProps {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly change: (value: string) => void;
}

const PinInput = ({ id, name, value, change }: PinInputProps): JSX.Element => (
  <p>
    <label for={id}>{name}</label>
    <input
      id={id}
      type="password"
      inputMode="numeric"
      autocomplete="off"
      maxLength={6}
      value={value}
      onInput={({ currentTarget }) => change(currentTarget.value)}
    />
  </p>
);

const PinForm = ({ done }: { readonly done: () => void }): JSX.Element => {
  const { say } = useWords();
  const [pin, setFirst] = useState('');
  const [again, setAgain] = useState('');
  const [wrong, setWrong] = useState<'pinDiffer' | 'offline'>();
  const submit = async (event: Event) => {
    event.preventDefault();
    if (!/^\d{6}$/.test(pin) || pin !== again) return setWrong('pinDiffer');
    await setPin(pin).then(done, () => setWrong('offline'));
  };
  return (
    <form onSubmit={submit}>
      {wrong && (
        <p class="wrong" role="alert">
          {say(wrong)}
        </p>
      )}
      <PinInput id="pin" name={say('pin')} value={pin} change={setFirst} />
      <PinInput id="pin-again" name={say('pinAgain')} value={again} change={setAgain} />
      <button type="submit">{say('setPin')}</button>
    </form>
  );
};

const Pin = (): JSX.Element => {
  const { say } = useWords();
  const [isSet, set] = useState(false);
  const look = () => {
    pinRecord().then(
      (record) => set(!!record),
      () => undefined,
    );
  };
  useEffect(look, []);
  return (
    <section class="card">
      <h2>{say('pinTitle')}</h2>
      <p>{say('pinWhy')}</p>
      {isSet ? (
        <>
          <p role="status">{say('pinSet')}</p>
          <button type="button" onClick={() => removePin().then(look)}>
            {say('removePin')}
          </button>
        </>
      ) : (
        <PinForm done={look} />
      )}
    </section>
  );
};

/** A computer that several people use keeps nothing. It cannot become one while something waits on it. */
const SharedComputer = ({ acts }: Board): JSX.Element => {
  const { say } = useWords();
  const [isOn, set] = useState(false);
  useEffect(() => {
    isShared().then(set, () => undefined);
  }, []);
  const turn = async () => {
    await setShared(!isOn);
    location.reload();
  };
  return (
    <section class="card">
      <label class="choice">
        <input type="checkbox" checked={isOn} disabled={acts.length > 0} onChange={turn} />
        <span>{say('shared')}</span>
      </label>
    </section>
  );
};

/** The PIN, the drafts, and whether this device keeps anything at all. */
export const Settings = (): JSX.Element => {
  const { say } = useWords();
  const board = useBoard();
  return (
    <>
      <h1>{say('settings')}</h1>
      {board.isOpen && <Pin />}
      <SharedComputer {...board} />
      <Drafts board={board} />
    </>
  );
};
