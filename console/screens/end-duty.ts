import { useEffect, useState } from 'preact/hooks';
import { dutyAddress } from '../address.ts';
import { type Answer, ask, Refused } from '../api.ts';
import type { Wrong } from '../form/use-outcome-form.ts';
import { perform, SENT, Unsent } from '../kept/acts.ts';
import { dropDraft } from '../kept/drafts.ts';
import { words } from '../words.ts';

export type Duty = Answer<'showDuty'>;
type Body = Readonly<Record<string, unknown>>;

export const showDuty = (id: string): Promise<Duty> =>
  ask<'showDuty'>(`/duties/${encodeURIComponent(id)}`);

/** Somebody else was faster: the input is kept, and a person compares the two. */
const STALE = 412;
const CONFLICT = 409;

/** The reason why an act was not done, in the API’s words or the page’s own. */
export const wrongOf = (error: unknown): Wrong => {
  if (error instanceof Refused) return { title: error.title, complaints: error.complaints };
  const isKept = error instanceof Unsent && error.isKept;
  return { title: isKept ? words.willBeSent : words.offline, complaints: [] };
};

/** Looks again when an act that had waited was done. */
const useSent = (id: string, set: (duty: Duty) => void): void => {
  // biome-ignore lint/correctness/useExhaustiveDependencies: it listens once for each duty.
  useEffect(() => {
    const look = (event: Event) => {
      if ((event as CustomEvent).detail === dutyAddress(id))
        showDuty(id).then(set, () => undefined);
    };
    addEventListener(SENT, look);
    return () => removeEventListener(SENT, look);
  }, [id]);
};

/** Sends the outcome of a duty, against the version that its officer has seen. */
export const useEndDuty = (first: Duty, begun: Body | undefined) => {
  const [duty, setDuty] = useState(first);
  /** The outcome that this officer entered while somebody else was faster. */
  const [overtaken, setOvertaken] = useState(first.ended && begun);
  const [isSignedOut, setSignedOut] = useState(false);
  const path = `/duties/${encodeURIComponent(duty.id)}`;
  const about = { title: duty.title, address: dutyAddress(duty.id) };
  useSent(duty.id, setDuty);

  const lookAgain = async (error: Refused, body: Body): Promise<void> => {
    const theirs = await showDuty(duty.id);
    if (error.status === STALE || theirs.ended) setOvertaken(body);
    setDuty(theirs);
  };
  const sendAs = async (body: Body): Promise<Wrong | undefined> => {
    const { version } = duty;
    try {
      setDuty(await perform<'endDuty'>({ ...about, path: `${path}/outcome`, body, version }));
      await dropDraft(about.address);
      setOvertaken(undefined);
      setSignedOut(false);
      return undefined;
    } catch (error) {
      setSignedOut(error instanceof Unsent && error.isSignedOut);
      const isOvertaken = error instanceof Refused && [STALE, CONFLICT].includes(error.status);
      if (isOvertaken) await lookAgain(error, body).catch(() => undefined);
      // An act that waits on the device is shown as such, and not as a fault.
      return error instanceof Unsent && error.isKept ? undefined : wrongOf(error);
    }
  };
  const discard = async (): Promise<void> => {
    await dropDraft(about.address);
    setOvertaken(undefined);
  };
  const acknowledge = async (): Promise<void> => {
    setDuty(await perform<'acknowledgeDuty'>({ ...about, path: `${path}/acknowledgement` }));
  };
  return { duty, overtaken, isSignedOut, sendAs, acknowledge, discard, setDuty };
};
