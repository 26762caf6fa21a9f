import type { JSX } from 'preact';
import { useAccess } from '../access.ts';
import { officeAddress } from '../address.ts';
import { type Answer, ask } from '../api.ts';
import { useWords } from '../language.ts';
import { Shown, useLoaded } from '../loading.tsx';
import { Print } from '../screens/print.tsx';
import { SignInScreen } from '../screens/sign-in.tsx';
import { momentText } from '../when.ts';

type Line = Answer<'showOverview'>['items'][number];

/** All offices of a division, those with the most overdue first. */
const load = async (division: string): Promise<readonly Line[]> => {
  const lines: Line[] = [];
  let after = '';
  do {
    const page = await ask<'showOverview'>(`/overview?division=${division}&limit=100${after}`);
    lines.push(...page.items);
    after = page.next ? `&after=${encodeURIComponent(page.next)}` : '';
  } while (after);
  return lines.sort((one, other) => other.overdue - one.overdue);
};

const Row = ({ office, name, overdue, more, oldest }: Line): JSX.Element => {
  const { read, language } = useWords();
  return (
    <tr>
      <th scope="row">
        <a href={officeAddress(office)}>{read(name)}</a>
      </th>
      <td class={overdue > 0 ? 'is-late' : ''}>
        <a href={officeAddress(office)}>
          {overdue}
          {more && '+'}
        </a>
      </td>
      <td>{oldest && momentText(oldest, language)}</td>
    </tr>
  );
};

/** How much is overdue at each office; each number opens its list. */
export const Overview = (): JSX.Element => {
  const { say } = useWords();
  const { division = '' } = useAccess();
  const [loaded, again] = useLoaded(() => load(division), division);
  return (
    <>
      <h1>{say('overview')}</h1>
      <Shown loaded={loaded} again={again} signedOut={(signIn) => <SignInScreen signIn={signIn} />}>
        {(lines) => (
          <>
            <p>
              {say(
                'officesOf',
                String(lines.length),
                String(lines.filter(({ overdue }) => overdue > 0).length),
              )}
            </p>
            <table>
              <thead>
                <tr>
                  <th scope="col">{say('office')}</th>
                  <th scope="col">{say('overdueCount')}</th>
                  <th scope="col">{say('oldest')}</th>
                </tr>
              </thead>
              <tbody>
                {lines.map((line) => (
                  <Row key={line.office} {...line} />
                ))}
              </tbody>
            </table>
            <Print />
          </>
        )}
      </Shown>
    </>
  );
};
