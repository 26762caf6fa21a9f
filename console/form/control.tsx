import type { JSX, TargetedEvent } from 'preact';
import { useWords } from '../language.ts';
import { MomentInput } from './moment.tsx';
import { PickInput } from './pick.tsx';
import { Rows, TextList } from './rows.tsx';
import type { Choice, Field } from './schema.ts';
import type { Value } from './values.ts';

export interface ControlProps {
  readonly field: Field;
  readonly id: string;
  readonly value: Value;
  readonly change: (value: Value) => void;
  /** The ids of the elements that describe the control: the hint, and the fault. */
  readonly describedBy?: string | undefined;
  readonly isWrong?: boolean;
}

/** A group of controls is named by its legend, a single one by its label. */
export const isGroup = ({ kind }: Field): boolean =>
  !['date', 'number', 'line', 'text', 'pick'].includes(kind);

const Choices = ({ field, id, value, change }: ControlProps): JSX.Element => {
  const { say, read, code } = useWords();
  const { kind } = field;
  const isMany = kind === 'many';
  const chosen = Array.isArray(value) ? (value as readonly string[]) : [];
  const isChosen = (choice: Choice) =>
    isMany ? chosen.includes(String(choice.value)) : value === choice.value;
  const choose = (choice: Choice) => {
    if (kind === 'tick') return change(value === choice.value ? undefined : choice.value);
    if (kind === 'one') return change(choice.value);
    const text = String(choice.value);
    change(chosen.includes(text) ? chosen.filter((each) => each !== text) : [...chosen, text]);
  };
  return (
    <>
      {field.choices.map((choice, index) => (
        <label class="choice" key={String(choice.value)}>
          <input
            type={kind === 'one' ? 'radio' : 'checkbox'}
            id={index === 0 ? id : `${id}.${index}`}
            name={id}
            checked={isChosen(choice)}
            onChange={() => choose(choice)}
          />
          <span>
            {choice.label.zh === choice.value ? code(choice.label.zh) : read(choice.label)}
          </span>
        </label>
      ))}
      {kind === 'one' && !field.isRequired && value !== undefined && (
        <button type="button" onClick={() => change(undefined)}>
          {say('clear')}
        </button>
      )}
    </>
  );
};

export const Written = ({
  field,
  id,
  value,
  change,
  describedBy,
  isWrong = false,
}: ControlProps): JSX.Element => {
  const { kind, maxLength, isRequired } = field;
  const shared = {
    id,
    name: id,
    value: typeof value === 'string' ? value : '',
    autocomplete: 'off',
    'aria-describedby': describedBy,
    'aria-invalid': isWrong,
    'aria-required': isRequired,
    ...(maxLength && { maxLength }),
    onInput: ({ currentTarget }: TargetedEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      change(currentTarget.value),
  };
  if (kind === 'text') return <textarea rows={3} {...shared} />;
  if (kind === 'date') return <input type="date" {...shared} />;
  return <input type="text" inputMode={kind === 'number' ? 'decimal' : 'text'} {...shared} />;
};

/** The control of a field, chosen by its kind alone. */
export const Control = (props: ControlProps): JSX.Element => {
  const { kind } = props.field;
  if (kind === 'instant') return <MomentInput {...props} />;
  if (kind === 'pick') return <PickInput {...props} />;
  if (kind === 'one' || kind === 'many' || kind === 'tick') return <Choices {...props} />;
  if (kind === 'rows') return <Rows {...props} />;
  if (kind === 'list') return <TextList {...props} />;
  return <Written {...props} />;
};
