import type { DutyCode } from '#schemas/duties/index';
import type { Label } from '#schemas/label';
import type { Looks } from '../look.ts';
import type { Player } from '../player.ts';
import { caseOf, comesTrue, nowIn, type Telling } from '../telling.ts';
import { dutyWords } from '../words.ts';
import { openDuties } from './duties.ts';

/** Opens a duty that no machine opens, with the reason. */
export const openByHand = async (
  telling: Telling,
  looks: Looks,
  { who, api, last }: Player,
  type: DutyCode,
  reason: string,
) => {
  const { teller } = telling;
  const params = { caseNumber: caseOf(telling) };
  await api.openByHand({ params, body: { type, reason } });
  teller.happens({ at: nowIn(telling), what: who, exchange: last() });
  teller.says(reason);
  const title = dutyWords(type);
  const fact: Label = { zh: `由人开启：${title.zh}`, en: `opened by hand: ${title.en}` };
  await comesTrue(
    fact,
    () => openDuties(looks),
    (open) => open.some((duty) => duty.type === type),
  );
  teller.cameTrue(fact);
};
