import type { JSX } from 'preact';
import { useWords } from '../language.ts';
import type { ControlProps } from './control.tsx';
import { FieldBox } from './field-box.tsx';
import { bodyOf, isDemanded, type Values } from './values.ts';

interface ListProps<T> {
  readonly all: readonly T[];
  readonly empty: T;
  readonly change: (all: readonly T[]) => void;
  readonly draw: (one: T, index: number, set: (one: T) => void) => JSX.Element;
  readonly id: string;
}

/** Several entries of the same kind, one after the other; the form begins with one. */
function List<T>({ all, empty, change, draw, id }: ListProps<T>): JSX.Element {
  const { say } = useWords();
  const shown = all.length > 0 ? all : [empty];
  return (
    <>
      {shown.map((one, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line has no other name than its place.
        <div class="row" key={index}>
          {draw(one, index, (next) =>
            change(shown.map((each, at) => (at === index ? next : each))),
          )}
          {shown.length > 1 && (
            <button type="button" onClick={() => change(shown.filter((_, at) => at !== index))}>
              {say('remove', String(index + 1))}
            </button>
          )}
        </div>
      ))}
      <button type="button" id={`${id}.add`} onClick={() => change([...shown, empty])}>
        {say('add')}
      </button>
    </>
  );
}

export const TextList = ({ field, id, value, change }: ControlProps): JSX.Element => {
  const { read } = useWords();
  return (
    <List
      id={id}
      all={(value as readonly string[] | undefined) ?? []}
      empty=""
      change={change}
      draw={(text, index, set) => (
        <input
          type="text"
          id={index === 0 ? id : `${id}.${index}`}
          aria-label={`${read(field.label)} ${index + 1}`}
          autocomplete="off"
          value={text}
          onInput={({ currentTarget }) => set(currentTarget.value)}
        />
      )}
    />
  );
};

export const Rows = ({ field, id, value, change }: ControlProps): JSX.Element => (
  <List<Values>
    id={id}
    all={(value as readonly Values[] | undefined) ?? []}
    empty={{}}
    change={change}
    draw={(row, index, set) => (
      <>
        {field.fields.map((each) => (
          <FieldBox
            key={each.name}
            field={each}
            id={`${id}.${index}.${each.name}`}
            value={row[each.name]}
            change={(next) => set({ ...row, [each.name]: next })}
            complaints={[]}
            isDemanded={isDemanded(each, bodyOf(field.fields, row))}
          />
        ))}
      </>
    )}
  />
);
