import { useEffect, useRef, useState } from 'preact/hooks';
import type { Complaint } from '../api.ts';
import { words } from '../words.ts';
import type { Outcome } from './schema.ts';
import { bodyOf, complaintsOf, type Values } from './values.ts';

export interface Wrong {
  readonly title: { readonly zh: string; readonly en: string };
  readonly complaints: readonly Complaint[];
}

/** The values that were entered for each outcome; they are kept while another outcome is chosen. */
type Drafts = Readonly<Record<string, Values>>;

/** A form that was begun. */
export interface Begun {
  readonly code: string | undefined;
  readonly drafts: Drafts;
}

export interface OutcomeFormProps {
  readonly outcomes: readonly Outcome[];
  /** The values with which the form begins. */
  readonly begun?: Begun | undefined;
  readonly changed?: (begun: Begun) => void;
  /** The complaints that a refusal brought while the form was not shown. */
  readonly wrong?: Wrong | undefined;
  /** Sends the outcome; returns the complaints, if there are any. */
  readonly send: (body: Readonly<Record<string, unknown>>) => Promise<Wrong | undefined>;
}

/** The name of the field in which an outcome is sent. */
export const OUTCOME = 'outcome';

const useBegun = ({ outcomes, begun, changed }: OutcomeFormProps) => {
  const only = outcomes.length === 1 ? outcomes[0]?.code : undefined;
  const [now, set] = useState<Begun>(begun ?? { code: only, drafts: {} });
  const { code, drafts } = now;
  const become = (next: Begun) => {
    set(next);
    changed?.(next);
  };
  const choose = (next: string) => become({ code: next, drafts });
  const change = (name: string, value: Values[string]) => {
    if (code) become({ code, drafts: { ...drafts, [code]: { ...drafts[code], [name]: value } } });
  };
  return { code, values: drafts[code ?? ''] ?? {}, choose, change };
};

/** The state of a form: its outcome, its values, and the last complaints. */
export const useOutcomeForm = (props: OutcomeFormProps) => {
  const { outcomes, send } = props;
  const { code, values, choose, change } = useBegun(props);
  const [wrong, setWrong] = useState<Wrong>();
  const [isSending, setSending] = useState(false);
  const summary = useRef<HTMLDivElement>(null);
  const chosen = outcomes.find((each) => each.code === code);

  const show = (found: Wrong | undefined) => {
    setWrong(found);
    if (found) requestAnimationFrame(() => summary.current?.focus());
  };
  const told = JSON.stringify(props.wrong ?? null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same words are told once.
  useEffect(() => show(props.wrong), [told]);
  const judge = async (): Promise<Wrong | undefined> => {
    const title = words.problem;
    if (!chosen) return { title, complaints: [{ path: `/${OUTCOME}`, ...words.unchosen }] };
    const complaints = complaintsOf(chosen.fields, values, Date.now());
    if (complaints.length > 0) return { title, complaints };
    return send({ outcome: chosen.code, ...bodyOf(chosen.fields, values) });
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    if (isSending) return;
    setSending(true);
    try {
      show(await judge());
    } finally {
      setSending(false);
    }
  };
  return { chosen, choose, values, change, wrong, summary, submit, isSending };
};
