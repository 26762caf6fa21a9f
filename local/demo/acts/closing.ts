import * as z from 'zod';
import { Problem } from '#schemas/api/client';
import { type Looks, nameOfDuty } from '../look.ts';
import type { Player } from '../player.ts';
import { caseOf, comesTrue, demand, nowIn, type Telling } from '../telling.ts';
import { COMMA, dutyWords, joined } from '../words.ts';
import { openDuties } from './duties.ts';

/** The words of the person who closes a case. */
export interface Closing {
  readonly disposition: 'response_complete';
  readonly reason: string;
}

const Missing = z.array(z.object({ path: z.string(), zh: z.string(), en: z.string() }));

/** The duties that a refusal calls still open; the response itself is not named by a duty. */
const missingIn = (problem: Problem): readonly string[] =>
  Missing.parse(problem.body.errors)
    .map(({ path }) => path.slice(1))
    .filter((id) => id.includes('.'))
    .map(nameOfDuty);

const attempt = async (telling: Telling, { api }: Player, closing: Closing) => {
  const params = { caseNumber: caseOf(telling) };
  const body = { at: nowIn(telling), ...closing };
  return api.closeCase({ params, body }).catch((error: unknown) => {
    if (error instanceof Problem) return error;
    throw error;
  });
};

/** Tries to close the case, and is shown what is missing. */
export const refusedToClose = async (
  telling: Telling,
  looks: Looks,
  player: Player,
  closing: Closing,
) => {
  const { teller } = telling;
  const answer = await attempt(telling, player, closing);
  teller.happens({ at: nowIn(telling), what: player.who, exchange: player.last() });
  const missing = answer instanceof Problem ? missingIn(answer) : [];
  const words = joined(missing.map(dutyWords), COMMA);
  teller.reply({ zh: `尚不能结案，未办结：${words.zh}`, en: `Not yet: still open: ${words.en}` });
  const open = (await openDuties(looks))
    .filter(({ type }) => type !== 'close')
    .map(({ id }) => nameOfDuty(id));
  demand(
    telling,
    {
      zh: '结案被拒绝，并逐项说明缺什么',
      en: 'the closing is refused, and says all that is missing',
    },
    missing.length > 0 && missing.toSorted().join() === open.toSorted().join(),
    () => answer,
  );
};

const CLOSED = { zh: '由人决定结案', en: 'a person has closed the case' };

/** Closes the case, as soon as its other machines have ended. */
export const close = async (telling: Telling, player: Player, closing: Closing) => {
  const { teller } = telling;
  const answer = await comesTrue(
    CLOSED,
    () => attempt(telling, player, closing),
    (seen) => !(seen instanceof Problem),
  );
  teller.happens({ at: nowIn(telling), what: player.who, exchange: player.last() });
  teller.says(closing.reason);
  demand(
    telling,
    CLOSED,
    !(answer instanceof Problem) && answer.body.status === 'closed',
    () => answer,
  );
};
