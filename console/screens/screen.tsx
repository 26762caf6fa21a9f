import type { JSX } from 'preact';
import { useAccess } from '../access.ts';
import type { Page } from '../address.ts';
import { ask } from '../api.ts';
import { useWords } from '../language.ts';
import { Shown, useLoaded } from '../loading.tsx';
import { CaseScreen } from './case.tsx';
import { DutyScreen } from './duty.tsx';
import { Settings } from './settings.tsx';
import { SignInScreen } from './sign-in.tsx';
import { ToDo } from './to-do.tsx';
import { ToldScreen } from './told.tsx';

/** Fails as every page does if nobody is signed in. */
const load = async () => {
  await ask<'showMe'>('/me');
  return import('../desk/desk.tsx');
};

/** Loads the pages of supervisors and administrators. */
const Later = ({ page }: { readonly page: Page }): JSX.Element => {
  const { say } = useWords();
  const { division } = useAccess();
  const [loaded, again] = useLoaded(load, 'desk');
  const isOfDivision = page.name === 'overview' || page.name === 'register';
  const isWaiting = isOfDivision && division === undefined;
  return (
    <Shown loaded={loaded} again={again} signedOut={(signIn) => <SignInScreen signIn={signIn} />}>
      {({ Desk }) => (isWaiting ? <p role="status">{say('loading')}</p> : <Desk page={page} />)}
    </Shown>
  );
};

/** The page at an address. */
export const Screen = ({ page }: { readonly page: Page }): JSX.Element => {
  const { say } = useWords();
  if (page.name === 'to-do') return <ToDo />;
  if (page.name === 'duty') return <DutyScreen id={page.id} />;
  if (page.name === 'case') return <CaseScreen id={page.id} />;
  if (page.name === 'told') return <ToldScreen />;
  if (page.name === 'settings') return <Settings />;
  if (page.name === 'nowhere') return <h1>{say('notFound')}</h1>;
  return <Later page={page} />;
};
