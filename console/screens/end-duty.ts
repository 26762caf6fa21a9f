import { useRef, useState } from 'preact/hooks';
import { type Answer, ask, Refused } from '../api.ts';
import type { Wrong } from '../form/outcome-form.tsx';
import { SignedOut } from '../session.ts';
import { words } from '../words.ts';

export type Duty = Answer<'showDuty'>;
type Body = Readonly<Record<string, unknown>>;

export const showDuty = (id: string): Promise<Duty> =>
  ask<'showDuty'>(`/duties/${encodeURIComponent(id)}`);

/** Somebody else was faster: the input is kept, and a person compares the two. */
const STALE = 412;
const CONFLICT = 409;

const wrongOf = (error: unknown): Wrong => {
  if (error instanceof Refused) return { title: error.title, complaints: error.complaints };
  return { title: error instanceof SignedOut ? words.signedOut : words.offline, complaints: [] };
};

/** The same act has the same key however often it is sent, so that it is done once. */
const useKeys = () => {
  const kept = useRef<{ readonly of: string; readonly key: string }>(null);
  return (of: string): string => {
    const key = kept.current?.of === of ? kept.current.key : crypto.randomUUID();
    kept.current = { of, key };
    return key;
  };
};

/** Sends the outcome of a duty, against the version that its officer has seen. */
export const useEndDuty = (first: Duty) => {
  const [duty, setDuty] = useState(first);
  const [isFaster, setFaster] = useState(false);
  const [isSignedOut, setSignedOut] = useState(false);
  const keyOf = useKeys();
  const path = `/duties/${encodeURIComponent(duty.id)}`;

  const sendAs = async (body: Body): Promise<Wrong | undefined> => {
    const { version } = duty;
    try {
      const key = keyOf(JSON.stringify([version, body]));
      setDuty(await ask<'endDuty'>(`${path}/outcome`, { body, key, version }));
      setFaster(false);
      setSignedOut(false);
      return undefined;
    } catch (error) {
      setSignedOut(error instanceof SignedOut);
      const isOvertaken = error instanceof Refused && [STALE, CONFLICT].includes(error.status);
      if (isOvertaken) {
        const theirs = await showDuty(duty.id);
        setFaster(error.status === STALE || !!theirs.ended);
        setDuty(theirs);
      }
      return wrongOf(error);
    }
  };
  const acknowledge = async (): Promise<void> => {
    const key = keyOf('acknowledgement');
    setDuty(await ask<'acknowledgeDuty'>(`${path}/acknowledgement`, { key }));
  };
  return { duty, isFaster, isSignedOut, sendAs, acknowledge };
};
