import type { JSX } from 'preact';
import { useWords } from '../language.ts';
import { beginSignIn, type SignIn } from '../session.ts';

interface SignInProps {
  readonly signIn: SignIn;
  readonly hasFailed?: boolean;
}

/** The issuer asks for name and second factor; this page never sees them. */
export const SignInScreen = ({ signIn, hasFailed = false }: SignInProps): JSX.Element => {
  const { say } = useWords();
  const { pathname } = location;
  const to = pathname.endsWith('/signed-in') ? '/app' : pathname;
  return (
    <section class="card">
      <h1>{say('signIn')}</h1>
      {hasFailed && (
        <p class="wrong" role="alert">
          {say('signInFailed')}
        </p>
      )}
      <p>{say('signInWhy')}</p>
      <button type="button" class="main" onClick={() => beginSignIn(signIn, to)}>
        {say('signIn')}
      </button>
    </section>
  );
};
