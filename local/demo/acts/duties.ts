import * as z from 'zod';
import type { DutyView } from '#schemas/api/views';
import { dutyTypeOf } from '#schemas/duties/index';
import type { Label } from '#schemas/label';
import { type Looks, nameOf, typeIn } from '../look.ts';
import type { Player } from '../player.ts';
import { caseOf, comesTrue, demand, nowIn, type Telling } from '../telling.ts';
import { momentOf } from '../text/time.ts';
import { COMMA, dutyWords, joined } from '../words.ts';

type Duty = z.output<typeof DutyView>;

const withClock = (duty: Duty): Label => {
  const { due, openedAt } = duty;
  const { zh, en } = dutyWords(nameOf(duty));
  if (!due) return { zh, en };
  const moment = momentOf(due, openedAt);
  return { zh: `${zh}（限 ${moment}）`, en: `${en} by ${moment}` };
};

const areNamed = (open: readonly Duty[], names: readonly string[]): boolean =>
  open.map(nameOf).toSorted().join() === names.toSorted().join();

export const openDuties = async (looks: Looks): Promise<readonly Duty[]> =>
  (await looks.case()).duties.filter(({ ended }) => !ended);

/** Checks that these are the case's open duties, each with an owner and a next moment. */
export const owes = async (telling: Telling, looks: Looks, names: readonly string[]) => {
  const wanted = joined(names.map(dutyWords), COMMA);
  const open = await comesTrue(
    { zh: `未办结事项：${wanted.zh}`, en: `open duties: ${wanted.en}` },
    () => openDuties(looks),
    (seen) => areNamed(seen, names),
  );
  const listed = joined(open.map(withClock), { zh: '、', en: '; ' });
  telling.teller.says({ zh: `未办结事项：${listed.zh}`, en: `Open duties: ${listed.en}` });
  demand(
    telling,
    { zh: '每项待办均有责任单位和办理时限', en: 'each of them has an owner and a clock that runs' },
    open.every(({ owner, nextTelling }) => owner && nextTelling),
    () => open,
  );
};

const outcomeTitle = (name: string, outcome: string): Label => {
  const title = dutyTypeOf(typeIn(name)).outcomes[outcome]?.title;
  if (!title) throw new Error(`duty ${name} has no outcome ${outcome}`);
  return title;
};

/** The form's free texts, as the officer wrote them. */
const texts = (fields: Fields): readonly string[] =>
  Object.values(fields).flatMap((field) => {
    const text = z.string().safeParse(field);
    return text.success && /[^\x20-\x7e]/.test(text.data) ? [text.data] : [];
  });

export type Fields = Readonly<Record<string, unknown>>;

/** The duty of this name, on the officer's own worklist. */
export const onWorklist = async (
  telling: Telling,
  { who, office, api }: Player,
  name: string,
): Promise<Duty> => {
  const caseNumber = caseOf(telling);
  const title = dutyWords(name);
  const isIt = (duty: Duty) => duty.caseNumber === caseNumber && nameOf(duty) === name;
  const found = await comesTrue(
    { zh: `${who.zh}的待办有：${title.zh}`, en: `on the worklist of ${who.en}: ${title.en}` },
    async () => (await api.showWorklist({ query: { office, limit: 100 } })).body.items.find(isIt),
    (seen) => seen !== undefined,
  );
  if (!found) throw new Error(`no ${name} on the worklist`);
  return found;
};

/** Ends a duty of the officer's own worklist by an outcome; `at` is now. */
export const end = async (
  telling: Telling,
  player: Player,
  name: string,
  outcome: string,
  fields: Fields,
) => {
  const { teller } = telling;
  const { who, api, last } = player;
  const title = dutyWords(name);
  const { id: dutyId, version } = await onWorklist(telling, player, name);
  const at = nowIn(telling);
  const body = { outcome, at, ...fields };
  const { body: after } = await api.endDuty({ params: { dutyId }, version, body });
  teller.happens({ at, what: who, exchange: last() });
  const words = outcomeTitle(name, outcome);
  teller.says({ zh: `${title.zh}：${words.zh}`, en: `${title.en}: ${words.en}` }, 'bold');
  for (const text of texts(fields)) teller.says(text);
  demand(
    telling,
    { zh: `“${title.zh}”已办结`, en: `“${title.en}” has ended` },
    after.ended?.outcome === outcome,
    () => after,
  );
};
