import type { JSX } from 'preact';
import { type Say, useWords } from '../language.ts';
import { momentText } from '../when.ts';
import type { Field } from './schema.ts';

type Body = Readonly<Record<string, unknown>>;

const isBody = (value: unknown): value is Body => typeof value === 'object' && value !== null;

const textOf = (field: Field, value: unknown, say: Say): string => {
  const choice = field.choices.find((each) => each.value === value);
  if (choice) return choice.label.zh === value ? say.code(String(value)) : say.read(choice.label);
  if (Array.isArray(value)) return say.list(value.map((each) => textOf(field, each, say)));
  if (isBody(value)) {
    return field.fields
      .filter(({ name }) => value[name] !== undefined)
      .map((each) => say.pair(say.read(each.label), textOf(each, value[each.name], say)))
      .join('；');
  }
  return field.kind === 'instant' ? momentText(String(value), say.language) : String(value);
};

interface EnteredProps {
  readonly fields: readonly Field[];
  readonly body: Body;
}

/** The values of an outcome, in the words of its form. */
export const Entered = ({ fields, body }: EnteredProps): JSX.Element => {
  const say = useWords();
  return (
    <dl>
      {fields
        .filter(({ name }) => body[name] !== undefined)
        .map((field) => (
          <div class="line" key={field.name}>
            <dt>{say.read(field.label)}</dt>
            <dd>{textOf(field, body[field.name], say)}</dd>
          </div>
        ))}
    </dl>
  );
};
