import { Fragment, type JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Complaint } from '../api.ts';
import { useWords } from '../language.ts';
import { words } from '../words.ts';
import { ErrorSummary } from './error-summary.tsx';
import { FieldBox } from './field-box.tsx';
import type { Outcome } from './schema.ts';
import { bodyOf, byField, complaintsOf, isDemanded, type Values } from './values.ts';

export interface Wrong {
  readonly title: { readonly zh: string; readonly en: string };
  readonly complaints: readonly Complaint[];
}

export interface OutcomeFormProps {
  readonly outcomes: readonly Outcome[];
  /** Sends the outcome; returns the complaints, if there are any. */
  readonly send: (body: Readonly<Record<string, unknown>>) => Promise<Wrong | undefined>;
}

/** The values that were entered for each outcome; they are kept while another outcome is chosen. */
type Drafts = Readonly<Record<string, Values>>;

const OUTCOME = 'outcome';

interface ChooserProps {
  readonly outcomes: readonly Outcome[];
  readonly chosen: Outcome | undefined;
  readonly choose: (code: string) => void;
  readonly isWrong: boolean;
}

const Chooser = ({ outcomes, chosen, choose, isWrong }: ChooserProps): JSX.Element => {
  const { say, read } = useWords();
  return (
    <fieldset class={isWrong ? 'field is-wrong' : 'field'}>
      <legend>{say('record')}</legend>
      {outcomes.map(({ code, label }, index) => (
        <label class="choice" key={code}>
          <input
            type="radio"
            id={index === 0 ? `f.${OUTCOME}` : `f.${OUTCOME}.${code}`}
            name={OUTCOME}
            checked={chosen?.code === code}
            onChange={() => choose(code)}
          />
          <span>{read(label)}</span>
        </label>
      ))}
    </fieldset>
  );
};

const useOutcomeForm = ({ outcomes, send }: OutcomeFormProps) => {
  const [code, choose] = useState(outcomes.length === 1 ? outcomes[0]?.code : undefined);
  const [drafts, setDrafts] = useState<Drafts>({});
  const [wrong, setWrong] = useState<Wrong>();
  const [isSending, setSending] = useState(false);
  const summary = useRef<HTMLDivElement>(null);
  const chosen = outcomes.find((each) => each.code === code);
  const values = drafts[code ?? ''] ?? {};

  const show = (found: Wrong | undefined) => {
    setWrong(found);
    if (found) requestAnimationFrame(() => summary.current?.focus());
  };
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
  const change = (name: string, value: Values[string]) => {
    if (code) setDrafts((all) => ({ ...all, [code]: { ...all[code], [name]: value } }));
  };
  return { chosen, choose, values, change, wrong, summary, submit, isSending };
};

interface FieldsProps {
  readonly chosen: Outcome;
  readonly values: Values;
  readonly change: (name: string, value: Values[string]) => void;
  readonly complaints: ReturnType<typeof byField>;
}

/** The fields of an outcome; a group is named where it begins, if there are several. */
const Fields = ({ chosen, values, change, complaints }: FieldsProps): JSX.Element => {
  const { read } = useWords();
  const { code, fields, groups } = chosen;
  const sent = bodyOf(fields, values);
  const hasGroups = new Set(fields.map(({ group }) => group)).size > 1;
  return (
    <>
      {fields.map((field, index) => {
        const group = hasGroups && field.group !== fields[index - 1]?.group && field.group;
        const label = group && groups[group];
        return (
          <Fragment key={`${code} ${field.name}`}>
            {label && <h2>{read(label)}</h2>}
            <FieldBox
              field={field}
              id={`f.${field.name}`}
              value={values[field.name]}
              change={(value) => change(field.name, value)}
              complaints={complaints[field.name] ?? []}
              isDemanded={isDemanded(field, sent)}
            />
          </Fragment>
        );
      })}
    </>
  );
};

/** The outcomes of a duty, then the fields of the chosen one; nothing is filled in for the officer. */
export const OutcomeForm = (props: OutcomeFormProps): JSX.Element => {
  const { say } = useWords();
  const { chosen, choose, values, change, wrong, summary, submit, isSending } =
    useOutcomeForm(props);
  const fields = chosen?.fields ?? [];
  const complaints = byField(fields, wrong?.complaints ?? []);
  return (
    <form onSubmit={submit} noValidate>
      {wrong && <ErrorSummary {...wrong} fields={fields} of={summary} />}
      <Chooser {...{ ...props, chosen, choose }} isWrong={!chosen && !!wrong} />
      {chosen && <Fields {...{ chosen, values, change, complaints }} />}
      <button type="submit" class="main" aria-disabled={isSending}>
        {say(isSending ? 'sending' : 'submit')}
      </button>
    </form>
  );
};
