import { Fragment, type JSX } from 'preact';
import { useWords } from '../language.ts';
import { ErrorSummary } from './error-summary.tsx';
import { FieldBox } from './field-box.tsx';
import type { Outcome } from './schema.ts';
import { OUTCOME, type OutcomeFormProps, useOutcomeForm } from './use-outcome-form.ts';
import { bodyOf, byField, isDemanded, type Values } from './values.ts';

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
