import { type JSX, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Language } from '#schemas/label';
import { followLinks, type Page, pageAt, toDoAddress } from './address.ts';
import { type Answer, ask } from './api.ts';
import { LanguageContext, useWords, wordsIn } from './language.ts';
import { Shown, useLoaded } from './loading.tsx';
import { CaseScreen } from './screens/case.tsx';
import { DutyScreen } from './screens/duty.tsx';
import { SignInScreen } from './screens/sign-in.tsx';
import { ToDo } from './screens/to-do.tsx';
import { finishSignIn, signOut } from './session.ts';

type Me = Answer<'showMe'>;

/** Exchanges the issuer's code, and removes its address from the history. */
const SignedIn = ({ go }: { readonly go: (path: string) => void }): JSX.Element => {
  const [search] = useState(() => location.search);
  const finish = async () => {
    history.replaceState(null, '', `${toDoAddress}/signed-in`);
    go(await finishSignIn(search));
  };
  const [loaded, again] = useLoaded(finish, 'signed-in');
  return (
    <Shown
      loaded={loaded}
      again={again}
      signedOut={(signIn) => <SignInScreen signIn={signIn} hasFailed />}
    >
      {() => <span />}
    </Shown>
  );
};

interface ScreenProps {
  readonly page: Page;
  readonly go: (path: string) => void;
}

const Screen = ({ page, go }: ScreenProps): JSX.Element => {
  const { say } = useWords();
  if (page.name === 'to-do') return <ToDo />;
  if (page.name === 'duty') return <DutyScreen id={page.id} />;
  if (page.name === 'case') return <CaseScreen id={page.id} />;
  if (page.name === 'signed-in') return <SignedIn go={go} />;
  return <h1>{say('notFound')}</h1>;
};

interface HeadProps {
  readonly me: Me | undefined;
  readonly turn: () => void;
}

const Head = ({ me, turn }: HeadProps): JSX.Element => {
  const { say, read } = useWords();
  return (
    <header>
      <a class="skip" href="#content">
        {say('skip')}
      </a>
      <nav>
        <a href={toDoAddress}>
          <strong>{say('heli')}</strong> {say('toDo')}
        </a>
        <span class="who">{me && `${read(me.officeName)} · ${me.name}`}</span>
        <button type="button" onClick={turn}>
          {say('other')}
        </button>
        {me && (
          <button type="button" onClick={signOut}>
            {say('signOut')}
          </button>
        )}
      </nav>
    </header>
  );
};

const usePath = (): [string, (path: string) => void] => {
  const [path, setPath] = useState(location.pathname);
  const show = () => {
    setPath(location.pathname);
    scrollTo(0, 0);
    document.getElementById('content')?.focus();
  };
  const go = (to: string) => {
    history.pushState(null, '', to);
    show();
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: it listens once.
  useEffect(() => {
    followLinks(go);
    addEventListener('popstate', show);
  }, []);
  return [path, go];
};

const App = (): JSX.Element => {
  const [path, go] = usePath();
  const [chosen, choose] = useState<Language>();
  const [me, setMe] = useState<Me>();
  const page = pageAt(path);
  const isSignedIn = page.name !== 'signed-in';
  useEffect(() => {
    if (isSignedIn && !me) ask<'showMe'>('/me').then(setMe, () => undefined);
  }, [isSignedIn, me]);
  const language = chosen ?? me?.language ?? 'zh';
  const { say } = wordsIn(language);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = say('heli');
  }, [language, say]);
  return (
    <LanguageContext.Provider value={language}>
      <Head me={me} turn={() => choose(language === 'zh' ? 'en' : 'zh')} />
      <main id="content" tabIndex={-1}>
        <Screen key={path} page={page} go={go} />
      </main>
    </LanguageContext.Provider>
  );
};

const root = document.getElementById('app');
if (root) {
  root.textContent = '';
  render(<App />, root);
}
