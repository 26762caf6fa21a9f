import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useAccess } from '../access.ts';
import { caseAddress } from '../address.ts';
import { type Answer, ask } from '../api.ts';
import { useWords } from '../language.ts';
import { Shown, useLoaded } from '../loading.tsx';
import { SignInScreen } from '../screens/sign-in.tsx';
import { momentText } from '../when.ts';
import { type Filter, Filters, queryOf } from './filters.tsx';

type List = Answer<'listReports'>;
type Line = List['items'][number];

const Row = ({ line }: { readonly line: Line }): JSX.Element => {
  const { say, code, list, language } = useWords();
  const {
    caseNumber,
    registerNumber,
    receivedAt,
    situations = [],
    status,
    overdue,
    stalled,
  } = line;
  return (
    <li>
      <a class="row-link" href={caseAddress(caseNumber)}>
        <strong>{registerNumber ?? caseNumber}</strong>
        <span>{list(situations.map(code))}</span>
        <span class="hint">
          {momentText(receivedAt, language)} · {say('case')} {caseNumber} · {say(status)}
        </span>
        {overdue > 0 && (
          <span class="is-late">
            {say('overdue')} {overdue}
          </span>
        )}
        {stalled.length > 0 && <span class="is-late">{say('stalled')}</span>}
      </a>
    </li>
  );
};

const Pages = ({ first, query }: { readonly first: List; readonly query: string }): JSX.Element => {
  const { say } = useWords();
  const [list, set] = useState(first);
  const { items, next } = list;
  const more = async (after: string) => {
    const page = await ask<'listReports'>(`${query}&after=${encodeURIComponent(after)}`);
    set({ ...page, items: [...items, ...page.items] });
  };
  return (
    <>
      {items.length === 0 && <p>{say('noneFound')}</p>}
      <ul class="rows">
        {items.map((line) => (
          <Row key={line.id} line={line} />
        ))}
      </ul>
      {next && (
        <button type="button" onClick={() => more(next)}>
          {say('more')}
        </button>
      )}
    </>
  );
};

/** The register of reports, searched by what the API offers. */
export const Register = (): JSX.Element => {
  const { say } = useWords();
  const { division = '' } = useAccess();
  const [filter, setFilter] = useState<Filter>({});
  const query = `/reports?division=${division}${queryOf(filter)}`;
  const [loaded, again] = useLoaded(() => ask<'listReports'>(query), query);
  return (
    <>
      <h1>{say('register')}</h1>
      <Filters search={setFilter} />
      <Shown loaded={loaded} again={again} signedOut={(signIn) => <SignInScreen signIn={signIn} />}>
        {(first) => <Pages key={query} first={first} query={query} />}
      </Shown>
    </>
  );
};
