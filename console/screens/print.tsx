import type { JSX } from 'preact';
import { useAccess } from '../access.ts';
import { useWords } from '../language.ts';
import { momentText } from '../when.ts';

/** Prints the page as it stands; on paper alone stand the places for signature and seal, and who printed it when. */
export const Print = (): JSX.Element => {
  const { say, language } = useWords();
  const { me } = useAccess();
  const now = momentText(new Date().toISOString(), language);
  return (
    <>
      <p>
        <button type="button" onClick={() => print()}>
          {say('print')}
        </button>
      </p>
      <footer class="paper">
        <p class="sign">{say('signature')}</p>
        <p>{say('printedBy', me?.name ?? '', now)}</p>
      </footer>
    </>
  );
};
