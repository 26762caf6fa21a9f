import type { JSX, Ref } from 'preact';
import type { Complaint } from '../api.ts';
import { useWords } from '../language.ts';
import type { Field } from './schema.ts';

interface SummaryProps {
  readonly title: { readonly zh: string; readonly en: string };
  readonly complaints: readonly Complaint[];
  readonly fields: readonly Field[];
  readonly of: Ref<HTMLDivElement>;
  /** The part of the ids that tells the form from others on the page. */
  readonly within?: string;
}

const goTo = (id: string) => (event: Event) => {
  event.preventDefault();
  const found = document.getElementById(id);
  found?.focus();
  found?.scrollIntoView({ block: 'center' });
};

/** All faults, in the same words as beside the fields; each line leads to its field. */
export const ErrorSummary = ({
  title,
  complaints,
  fields,
  of,
  within = '',
}: SummaryProps): JSX.Element => {
  const { read, pair } = useWords();
  const nameOf = ({ path }: Complaint) => path.split('/')[1] ?? '';
  const fieldOf = (each: Complaint) => fields.find(({ name }) => name === nameOf(each));
  return (
    <div class="summary" role="alert" tabIndex={-1} ref={of}>
      <h2>{read(title)}</h2>
      <ul>
        {complaints.map((each) => {
          const field = fieldOf(each);
          const name = field?.name ?? nameOf(each);
          const text = field ? pair(read(field.label), read(each)) : read(each);
          return (
            <li key={`${each.path} ${each.en}`}>
              {name ? (
                <a href={`#f.${within}${name}`} onClick={goTo(`f.${within}${name}`)}>
                  {text}
                </a>
              ) : (
                text
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
};
