import { type JSX, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Language } from '#schemas/label';
import { AccessContext, useOwnAccess } from './access.ts';
import { followLinks, pageAt, toDoAddress } from './address.ts';
import { ask } from './api.ts';
import { Head, type Me } from './head.tsx';
import { type Board, useBoard, useSender } from './kept/board.ts';
import { holdKey } from './kept/holder.ts';
import { Locked, useLock } from './kept/locked.tsx';
import { removeOldDrafts } from './kept/store.ts';
import { Unsent } from './kept/unsent.tsx';
import { LanguageContext, wordsIn } from './language.ts';
import { Shown, useLoaded } from './loading.tsx';
import { Screen } from './screens/screen.tsx';
import { SignInScreen } from './screens/sign-in.tsx';
import { finishSignIn, signOut } from './session.ts';

/** Exchanges the issuer's code, and removes its address from the history. */
const SignedIn = ({ go }: { readonly go: (path: string) => void }): JSX.Element => {
  const [search] = useState(() => location.search);
  const finish = async () => {
    history.replaceState(null, '', `${toDoAddress}/signed-in`);
    const to = await finishSignIn(search);
    await holdKey().catch(() => undefined);
    go(to);
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

/** The officer, once the page is unlocked; then the key of what this device keeps, and what waits is sent. */
const useMe = (isOpen: boolean): Me | undefined => {
  const [me, setMe] = useState<Me>();
  useEffect(() => {
    if (!isOpen || me) return;
    const find = async () => {
      setMe(await ask<'showMe'>('/me'));
      await holdKey();
      await removeOldDrafts(Date.now());
    };
    find().catch(() => undefined);
  }, [isOpen, me]);
  return me;
};

/** Signing out waits until nothing is unsent. */
const useLeave = ({ acts }: Board): [boolean, () => void] => {
  const [isLeaving, set] = useState(false);
  const leave = () => {
    set(acts.length > 0);
    if (acts.length === 0) signOut();
    else scrollTo(0, 0);
  };
  return [isLeaving, leave];
};

const App = (): JSX.Element => {
  const [path, go] = usePath();
  const [chosen, choose] = useState<Language>();
  const page = pageAt(path);
  const isSignedIn = page.name !== 'signed-in';
  const [state, become] = useLock(isSignedIn);
  const isOpen = isSignedIn && state === 'open';
  const me = useMe(isOpen);
  const access = useOwnAccess(me);
  const board = useBoard();
  const [isLeaving, leave] = useLeave(board);
  useSender();
  const language = chosen ?? me?.language ?? 'zh';
  const { say } = wordsIn(language);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = say('heli');
  }, [language, say]);
  return (
    <LanguageContext.Provider value={language}>
      <AccessContext.Provider value={access}>
        <Head
          me={isOpen ? me : undefined}
          turn={() => choose(language === 'zh' ? 'en' : 'zh')}
          leave={leave}
        />
        <main id="content" class={page.name === 'running' ? 'wide' : ''} tabIndex={-1}>
          {isOpen && <Unsent board={board} isLeaving={isLeaving} />}
          {page.name === 'signed-in' && <SignedIn go={go} />}
          {isOpen && <Screen key={path} page={page} />}
          {(state === 'locked' || state === 'spent') && <Locked state={state} become={become} />}
        </main>
      </AccessContext.Provider>
    </LanguageContext.Provider>
  );
};

const root = document.getElementById('app');
if (root) {
  root.textContent = '';
  render(<App />, root);
  // Without a service worker, as in the browsers inside other apps, the page works with a connection alone.
  navigator.serviceWorker
    ?.register('/app/worker.js', { scope: toDoAddress })
    .catch(() => undefined);
  navigator.storage?.persist?.().catch(() => undefined);
}
