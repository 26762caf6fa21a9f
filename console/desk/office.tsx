import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type Answer, ask } from '../api.ts';
import { useWords } from '../language.ts';
import { Shown, useLoaded } from '../loading.tsx';
import { Print } from '../screens/print.tsx';
import { Line } from '../screens/reported.tsx';
import { SignInScreen } from '../screens/sign-in.tsx';
import { Row } from '../screens/to-do.tsx';

interface All {
  readonly office: Answer<'showOffice'>;
  readonly officers: Answer<'listOfficers'>['items'];
  readonly list: Answer<'showWorklist'>;
}

const load = async (id: string, isAll: boolean): Promise<All> => {
  const of = encodeURIComponent(id);
  const [office, { items: officers }, list] = await Promise.all([
    ask<'showOffice'>(`/offices/${of}`),
    ask<'listOfficers'>(`/offices/${of}/officers`),
    ask<'showWorklist'>(`/duties?office=${of}&limit=100${isAll ? '' : '&overdue=true'}`),
  ]);
  return { office, officers, list };
};

const Duties = ({ list }: Pick<All, 'list'>): JSX.Element => {
  const { say } = useWords();
  const { items, next } = list;
  return (
    <>
      <p>
        <span class="count">
          {items.length}
          {next && '+'}
        </span>
      </p>
      {items.length === 0 && <p>{say('nothing')}</p>}
      <ul class="rows">
        {items.map((line) => (
          <Row key={line.id} line={line} />
        ))}
      </ul>
    </>
  );
};

/** The duties of an office, the people who work there, and its telephone. */
export const OfficeScreen = ({ id }: { readonly id: string }): JSX.Element => {
  const { say, read, code, list: join } = useWords();
  const [isAll, setAll] = useState(false);
  const [loaded, again] = useLoaded(() => load(id, isAll), `${id} ${isAll}`);
  return (
    <>
      <label class="choice">
        <input type="checkbox" checked={!isAll} onChange={() => setAll(!isAll)} />
        <span>{say('onlyOverdue')}</span>
      </label>
      <Shown loaded={loaded} again={again} signedOut={(signIn) => <SignInScreen signIn={signIn} />}>
        {({ office, officers, list }) => (
          <>
            <h1>{read(office.name)}</h1>
            <section class="card">
              <dl>
                <Line name={say('telephone')}>
                  <a class="call" href={`tel:${office.telephone}`}>
                    {office.telephone}
                  </a>
                </Line>
                <Line name={say('officers')}>
                  {officers
                    .map(({ name, posts }) => `${name} (${join(posts.map(code))})`)
                    .join('\n')}
                </Line>
              </dl>
            </section>
            <Duties list={list} />
            <Print />
          </>
        )}
      </Shown>
    </>
  );
};
