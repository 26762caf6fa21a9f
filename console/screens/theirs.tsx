import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type Answer, ask } from '../api.ts';
import { Entered } from '../form/entered.tsx';
import type { Outcome } from '../form/schema.ts';
import { useWords } from '../language.ts';
import { momentText } from '../when.ts';
import { outcomeText } from './duty-facts.tsx';
import type { Duty } from './end-duty.ts';
import { dueText } from './to-do.tsx';

type Body = Readonly<Record<string, unknown>>;
type Entry = Answer<'showHistory'>['items'][number];

interface Theirs {
  readonly by: string | undefined;
  readonly body: Body;
}

/** The history is read from its beginning, so a long one is read only so far. */
const MOST_PAGES = 10;

const bodyOf = ({ data, personal, actor }: Entry): Theirs => ({
  by: actor.officer,
  body: { ...(data.fields as Body | undefined), ...personal },
});

/** The record by which another officer ended the duty; nothing if this officer may not read it. */
const recordOf = async ({ id, caseNumber }: Duty): Promise<Theirs | undefined> => {
  let after = '';
  for (let page = 0; caseNumber && page < MOST_PAGES; page += 1) {
    const answer = await ask<'showHistory'>(`/cases/${caseNumber}/history?limit=100${after}`);
    const found = answer.items.find(
      ({ data }) => data.dutyId === id && typeof data.outcome === 'string',
    );
    if (found) return bodyOf(found);
    if (!answer.next) return undefined;
    after = `&after=${encodeURIComponent(answer.next)}`;
  }
  return undefined;
};

const useRecord = (duty: Duty): Theirs | undefined => {
  const [record, set] = useState<Theirs>();
  const { ended } = duty;
  // biome-ignore lint/correctness/useExhaustiveDependencies: an ended duty has one record.
  useEffect(() => {
    if (ended) recordOf(duty).then(set, () => undefined);
  }, [ended?.at]);
  return record;
};

const codeOf = (body: Body | undefined): string => String(body?.outcome ?? '');

interface TheirsProps {
  readonly duty: Duty;
  readonly outcomes: readonly Outcome[];
  /** The outcome that this officer sent in vain. */
  readonly mine: Body;
  readonly discard: () => void;
}

/** The outcome that somebody else recorded in the meantime, beside the one that this officer entered. */
export const Overtaken = ({ duty, outcomes, mine, discard }: TheirsProps): JSX.Element => {
  const say = useWords();
  const record = useRecord(duty);
  const { ended, acknowledged } = duty;
  const outcomeOf = (code: string) => outcomes.find((each) => each.code === code);
  const own = outcomeOf(codeOf(mine));
  const theirs = outcomeOf(ended?.outcome ?? '');
  return (
    <section class="summary">
      <h2>{say.say('fasterTitle')}</h2>
      <p>{say.say(ended ? 'fasterEnded' : 'faster')}</p>
      <div class="beside">
        <div>
          <h3>{say.say('theirs')}</h3>
          <p>
            {ended
              ? say.say('ended', outcomeText(duty, say))
              : `${dueText(duty, say)}${acknowledged ? ` · ${say.say('seenBy', acknowledged.by)}` : ''}`}
          </p>
          {ended && (
            <p class="hint">
              {[record?.by, momentText(ended.at, say.language)].filter(Boolean).join(' · ')}
            </p>
          )}
          {record && theirs && <Entered fields={theirs.fields} body={record.body} />}
        </div>
        <div>
          <h3>{say.say('mine')}</h3>
          {own && <p>{say.read(own.label)}</p>}
          {own && <Entered fields={own.fields} body={mine} />}
          {ended && (
            <button type="button" onClick={discard}>
              {say.say('discard')}
            </button>
          )}
        </div>
      </div>
    </section>
  );
};
