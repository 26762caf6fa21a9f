import type { JSX } from 'preact';
import type { Answer } from '../api.ts';
import { useWords } from '../language.ts';
import { momentText } from '../when.ts';

type Case = Answer<'showCase'>;

interface LineProps {
  readonly name: string;
  readonly children: JSX.Element | string | undefined;
}

/** A name and its value; nothing if there is no value. */
export const Line = ({ name, children }: LineProps): JSX.Element | null =>
  children ? (
    <div class="line">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  ) : null;

/** The reports in the words of their reporters. */
export const Reported = ({ reports }: Pick<Case, 'reports'>): JSX.Element => {
  const { say, code, list, language } = useWords();
  return (
    <section class="card">
      <h2>{say('reported')}</h2>
      {reports.map((each) => (
        <dl key={each.id}>
          <Line name={say('receivedAt')}>{momentText(each.receivedAt, language)}</Line>
          <Line name={say('said')}>{list(each.situations?.map(code) ?? [])}</Line>
          <Line name={say('place')}>{each.place}</Line>
          <Line name={say('child')}>
            {list(
              [each.child?.name, each.child?.birthDate, each.child?.description].filter(
                (text) => text !== undefined,
              ),
            )}
          </Line>
          <Line name={say('course')}>{each.course ?? each.signs}</Line>
        </dl>
      ))}
      {reports.length === 0 && <p>{say('none')}</p>}
    </section>
  );
};
