import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Label } from '#schemas/label';
import { caseAddress } from '../address.ts';
import type { Answer } from '../api.ts';
import { type Say, useWords } from '../language.ts';
import { type Duty, wrongOf } from './end-duty.ts';
import { Line } from './reported.tsx';
import { dueText } from './to-do.tsx';

export const outcomeText = ({ ended }: Duty, { read, say }: Say): string =>
  ended?.title ? read(ended.title) : say('byRule');

interface FactsProps {
  readonly duty: Duty;
  readonly type: Answer<'showDutyType'>;
  readonly office: Answer<'showOffice'> | undefined;
}

/** The reason for a duty, its term, and the people to call. */
export const Facts = ({ duty, type, office }: FactsProps): JSX.Element => {
  const say = useWords();
  const cites = type.basis.map(({ cites: each }) => each).join('；');
  return (
    <section class="card">
      <p>{say.read(type.help)}</p>
      <dl>
        <Line name={say.say('whenDue')}>
          <span class={duty.overdue ? 'is-late' : ''}>
            {duty.overdue && `${say.say('overdue')} · `}
            {dueText(duty, say)}
          </span>
        </Line>
        <Line name={say.say('why')}>{cites}</Line>
        <Line name={say.say('whom')}>
          <span>
            {office && (
              <a class="call" href={`tel:${office.telephone}`}>
                {say.read(office.name)} {office.telephone}
              </a>
            )}
            <a class="call" href="tel:110">
              {say.say('emergency')}
            </a>
          </span>
        </Line>
      </dl>
      {duty.caseNumber && (
        <p>
          <a class="go" href={caseAddress(duty.caseNumber)}>
            {say.say('openCase')} {duty.caseNumber}
          </a>
        </p>
      )}
    </section>
  );
};

interface AcknowledgedProps {
  readonly duty: Duty;
  readonly acknowledge: () => Promise<void>;
}

export const Acknowledged = ({ duty, acknowledge }: AcknowledgedProps): JSX.Element => {
  const { say, read } = useWords();
  const [failed, setFailed] = useState<Label>();
  if (duty.acknowledged) return <p class="hint">{say('seenBy', duty.acknowledged.by)}</p>;
  return (
    <p>
      <button
        type="button"
        onClick={() =>
          acknowledge().then(
            () => setFailed(undefined),
            (error) => setFailed(wrongOf(error).title),
          )
        }
      >
        {say('acknowledge')}
      </button>
      {failed && <span role="alert"> {read(failed)}</span>}
    </p>
  );
};
