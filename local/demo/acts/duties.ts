import * as z from 'zod';
import type { DutyView } from '#schemas/api/views';
import { dutyTypeOf } from '#schemas/duties/index';
import type { Label } from '#schemas/label';
import type { Looks } from '../look.ts';
import type { Player } from '../player.ts';
import { caseOf, comesTrue, holds, nowIn, type Telling } from '../telling.ts';
import { momentOf } from '../text/time.ts';
import { COMMA, dutyWords, joined } from '../words.ts';

type Duty = z.output<typeof DutyView>;

const withClock = ({ type, due, openedAt }: Duty): Label => {
  const { zh, en } = dutyWords(type);
  if (!due) return { zh, en };
  const moment = momentOf(due, openedAt);
  return { zh: `${zh}（限 ${moment}）`, en: `${en} by ${moment}` };
};

const sameTypes = (open: readonly Duty[], types: readonly string[]): boolean =>
  open
    .map(({ type }) => type)
    .toSorted()
    .join() === types.toSorted().join();

export const openDuties = async (looks: Looks): Promise<readonly Duty[]> =>
  (await looks.case()).duties.filter(({ ended }) => !ended);

/** The case's open duties are these, each with an owner and a next moment. */
export const owes = async (telling: Telling, looks: Looks, types: readonly string[]) => {
  const wanted = joined(types.map(dutyWords), COMMA);
  const open = await comesTrue(
    { zh: `未办结的职责：${wanted.zh}`, en: `open duties: ${wanted.en}` },
    () => openDuties(looks),
    (seen) => sameTypes(seen, types),
  );
  const listed = joined(open.map(withClock), { zh: '、', en: '; ' });
  telling.teller.says({ zh: `未办结的职责：${listed.zh}`, en: `Open duties: ${listed.en}` });
  holds(
    telling,
    { zh: '每项职责都有责任人和时钟', en: 'each of them has an owner and a clock that runs' },
    open.every(({ owner, nextTelling }) => owner && nextTelling),
    () => open,
  );
};

const outcomeTitle = (type: string, outcome: string): Label => {
  const title = dutyTypeOf(type).outcomes[outcome]?.title;
  if (!title) throw new Error(`duty ${type} has no outcome ${outcome}`);
  return title;
};

/** The form's free texts, as the officer wrote them. */
const texts = (fields: Fields): readonly string[] =>
  Object.values(fields).flatMap((field) => {
    const text = z.string().safeParse(field);
    return text.success && /[^\x20-\x7e]/.test(text.data) ? [text.data] : [];
  });

export type Fields = Readonly<Record<string, unknown>>;

/** Ends a duty of the officer's own worklist by an outcome; `at` is now. */
export const end = async (
  telling: Telling,
  { who, office, api, last }: Player,
  type: string,
  outcome: string,
  fields: Fields,
) => {
  const { teller } = telling;
  const caseNumber = caseOf(telling);
  const title = dutyWords(type);
  const worklist = async () =>
    (await api.showWorklist({ query: { office, limit: 100 } })).body.items;
  const isIt = (duty: Duty) => duty.caseNumber === caseNumber && duty.type === type;
  const found = await comesTrue(
    { zh: `${who.zh}的待办有：${title.zh}`, en: `on the worklist of ${who.en}: ${title.en}` },
    worklist,
    (seen) => seen.some(isIt),
  );
  const duty = found.find(isIt);
  if (!duty) return;

  const at = nowIn(telling);
  const body = { outcome, at, ...fields };
  const { id: dutyId, version } = duty;
  const { body: after } = await api.endDuty({ params: { dutyId }, version, body });
  teller.happens({ at, what: who, exchange: last() });
  const words = outcomeTitle(type, outcome);
  teller.says({ zh: `${title.zh}：${words.zh}`, en: `${title.en}: ${words.en}` }, 'bold');
  for (const text of texts(fields)) teller.says(text);
  holds(
    telling,
    { zh: `“${title.zh}”已办结`, en: `“${title.en}” has ended` },
    after.ended?.outcome === outcome,
    () => after,
  );
};
