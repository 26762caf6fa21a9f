import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from '../language.ts';
import type { Word } from '../words.ts';

/** The values of the register’s filters; an empty one does not count. */
export type Filter = Readonly<
  Partial<Record<'number' | 'year' | 'status' | 'overdue' | 'stalled', string>>
>;

export const queryOf = (filter: Filter): string =>
  Object.entries(filter)
    .filter(([, value]) => value)
    .map(([name, value]) => `&${name}=${encodeURIComponent(value)}`)
    .join('');

interface FiltersProps {
  readonly search: (filter: Filter) => void;
}

const STATES: readonly Extract<Word, 'all' | 'open' | 'closed'>[] = ['all', 'open', 'closed'];

/** Nothing is asked before the officer asks for it, so that an input method is not disturbed. */
export const Filters = ({ search }: FiltersProps): JSX.Element => {
  const { say } = useWords();
  const [filter, set] = useState<Filter>({});
  const line = (name: 'number' | 'year', word: Word) => (
    <label class="part">
      <span>{say(word)}</span>
      <input
        type="text"
        inputMode="numeric"
        autocomplete="off"
        value={filter[name] ?? ''}
        onInput={({ currentTarget }) => set({ ...filter, [name]: currentTarget.value.trim() })}
      />
    </label>
  );
  const tick = (name: 'overdue' | 'stalled') => (
    <label class="choice">
      <input
        type="checkbox"
        checked={filter[name] === 'true'}
        onChange={() => set({ ...filter, [name]: filter[name] ? '' : 'true' })}
      />
      <span>{say(name)}</span>
    </label>
  );
  const submit = (event: Event) => {
    event.preventDefault();
    search(filter);
  };
  return (
    <form class="card filters" onSubmit={submit}>
      {line('number', 'registerNumber')}
      {line('year', 'year')}
      <label class="part">
        <span>{say('state')}</span>
        <select
          value={filter.status || 'all'}
          onChange={({ currentTarget: { value } }) =>
            set({ ...filter, status: value === 'all' ? '' : value })
          }
        >
          {STATES.map((each) => (
            <option key={each} value={each}>
              {say(each)}
            </option>
          ))}
        </select>
      </label>
      {tick('overdue')}
      {tick('stalled')}
      <button type="submit">{say('search')}</button>
    </form>
  );
};
