import type { JSX } from 'preact';
import { useWords } from '../language.ts';
import { dayOf, momentText, OFFSET, partsOf } from '../when.ts';
import type { ControlProps } from './control.tsx';
import { type Moment, noMoment } from './values.ts';

const numbers = (below: number): readonly string[] =>
  Array.from({ length: below }, (_, number) => String(number).padStart(2, '0'));

interface PartProps {
  readonly id: string;
  readonly label: string;
  readonly below: number;
  readonly value: string;
  readonly change: (value: string) => void;
}

const Part = ({ id, label, below, value, change }: PartProps): JSX.Element => (
  <label class="part">
    <span>{label}</span>
    <select id={id} value={value} onChange={({ currentTarget }) => change(currentTarget.value)}>
      <option value="">--</option>
      {numbers(below).map((each) => (
        <option key={each} value={each}>
          {each}
        </option>
      ))}
    </select>
  </label>
);

/** The day, hour and minute, which telephones show otherwise wrongly; and what they come to, in words. */
export const MomentInput = ({ id, value, change }: ControlProps): JSX.Element => {
  const { say, language } = useWords();
  const moment = (value as Moment | undefined) ?? noMoment;
  const now = Date.now();
  const set = (part: Partial<Moment>) => change({ ...moment, ...part });
  const { day, hour, minute } = moment;
  const isWhole = day && hour && minute;
  return (
    <>
      <div class="chips">
        <button type="button" onClick={() => change(partsOf(now))}>
          {say('now')}
        </button>
        <button type="button" onClick={() => set({ day: dayOf(now) })}>
          {say('today')}
        </button>
        <button type="button" onClick={() => set({ day: dayOf(now, -1) })}>
          {say('yesterday')}
        </button>
      </div>
      <div class="moment">
        <label class="part">
          <span>{say('day')}</span>
          <input
            type="date"
            id={id}
            value={day}
            onChange={({ currentTarget }) => set({ day: currentTarget.value })}
          />
        </label>
        <Part
          id={`${id}.hour`}
          label={say('hour')}
          below={24}
          value={hour}
          change={(next) => set({ hour: next })}
        />
        <Part
          id={`${id}.minute`}
          label={say('minute')}
          below={60}
          value={minute}
          change={(next) => set({ minute: next })}
        />
      </div>
      <output class="echo" for={id}>
        {isWhole ? momentText(`${day}T${hour}:${minute}:00${OFFSET}`, language) : ''}
      </output>
    </>
  );
};
