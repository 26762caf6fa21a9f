import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useWords } from '../language.ts';
import { wrongOf } from '../screens/end-duty.ts';
import { words } from '../words.ts';
import { ErrorSummary } from './error-summary.tsx';
import { FieldBox } from './field-box.tsx';
import type { Field } from './schema.ts';
import type { Wrong } from './use-outcome-form.ts';
import { bodyOf, byField, complaintsOf, isDemanded, type Values } from './values.ts';

type Body = Readonly<Record<string, unknown>>;

interface ActFormProps {
  /** The part of the ids that tells the form from others on the page. */
  readonly name: string;
  readonly fields: readonly Field[];
  readonly label: string;
  /** Does the act; throws if the API refuses it. */
  readonly act: (body: Body) => Promise<void>;
}

/** An act other than an outcome: its fields, its faults, and one button. */
export const ActForm = ({ name, fields, label, act }: ActFormProps): JSX.Element => {
  const { say } = useWords();
  const [values, set] = useState<Values>({});
  const [wrong, setWrong] = useState<Wrong>();
  const [isSending, setSending] = useState(false);
  const summary = useRef<HTMLDivElement>(null);
  const body = bodyOf(fields, values);
  const complaints = byField(fields, wrong?.complaints ?? []);
  const done = async (): Promise<Wrong | undefined> => {
    const missing = complaintsOf(fields, values, Date.now());
    if (missing.length > 0) return { title: words.problem, complaints: missing };
    return act(body).then(() => undefined, wrongOf);
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    if (isSending) return;
    setSending(true);
    const found = await done();
    setSending(false);
    setWrong(found);
    if (found) requestAnimationFrame(() => summary.current?.focus());
    else set({});
  };
  return (
    <form onSubmit={submit} noValidate>
      {wrong && <ErrorSummary {...wrong} fields={fields} of={summary} within={name} />}
      {fields.map((field) => (
        <FieldBox
          key={field.name}
          field={field}
          id={`f.${name}${field.name}`}
          value={values[field.name]}
          change={(value) => set({ ...values, [field.name]: value })}
          complaints={complaints[field.name] ?? []}
          isDemanded={isDemanded(field, body)}
        />
      ))}
      <button type="submit" aria-disabled={isSending}>
        {isSending ? say('sending') : label}
      </button>
    </form>
  );
};
