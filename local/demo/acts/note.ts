import { labelOf } from '#schemas/code-list';
import { NoteKind } from '#schemas/codes/note-kind';
import type { Player } from '../player.ts';
import { demand, nowIn, type Telling } from '../telling.ts';
import { dutyWords } from '../words.ts';
import { onWorklist } from './duties.ts';

/** Records work on a duty that does not end it: a promise, an attempt. */
export const note = async (
  telling: Telling,
  player: Player,
  name: string,
  kind: NoteKind,
  text: string,
) => {
  const { teller } = telling;
  const { id: dutyId } = await onWorklist(telling, player, name);
  const at = nowIn(telling);
  const body = { kind, at, text };
  const { body: after } = await player.api.noteOnDuty({ params: { dutyId }, body });
  teller.happens({ at, what: player.who, exchange: player.last() });
  const [title, words] = [dutyWords(name), labelOf(NoteKind, kind)];
  teller.says({ zh: `${title.zh}：${words.zh}`, en: `${title.en}: ${words.en}` }, 'bold');
  teller.says(text);
  demand(
    telling,
    { zh: `“${title.zh}”仍未办结`, en: `“${title.en}” stays open` },
    after.ended === undefined && after.noted?.kind === kind,
    () => after,
  );
};
