import type { Label } from '#schemas/label';
import type { Executions } from '../executions.ts';
import type { Case, Looks } from '../look.ts';
import type { Player } from '../player.ts';
import { caseOf, comesTrue, demand, nowIn, type Telling } from '../telling.ts';
import { COMMA, dutyWords, joined } from '../words.ts';
import { openDuties } from './duties.ts';

type Open = Awaited<ReturnType<typeof openDuties>>;

const same = (one: Open, other: Open): boolean => {
  const known = (open: Open) =>
    open.map(({ id, openedAt, due, version }) => [id, openedAt, due, version]).toSorted();
  return JSON.stringify(known(one)) === JSON.stringify(known(other));
};

const presentExecution = ({ episodes }: Case) => {
  const found = episodes.findLast(({ endedAt }) => !endedAt)?.executions.at(-1);
  if (!found) throw new Error('the case has no execution that runs');
  return found;
};

/** Stops the newest execution of the case, as an operator's mistake or a fault of the region would. */
export const stop = async (telling: Telling, looks: Looks, machines: Executions): Promise<Open> => {
  const { teller, memory } = telling;
  const before = await openDuties(looks);
  const { arn, name } = presentExecution(await looks.case());
  await machines.stop(arn);
  const what = { zh: `有人停止了执行 ${name}`, en: `somebody stops the execution ${name}` };
  teller.happens({ at: nowIn(telling), what });
  const { status, input } = await machines.show(arn);
  const word = { zh: '执行已中止', en: 'the execution is gone' };
  demand(
    telling,
    { zh: `${word.zh}（${status}）`, en: `${word.en} (${status})` },
    status === 'ABORTED',
    () => status,
  );
  demand(
    telling,
    { zh: '它的输入只有编号，没有个人信息', en: 'its input names ids, and nobody' },
    memory.secrets.every((secret) => !input.includes(secret)),
    () => input,
  );
  demand(
    telling,
    {
      zh: '待办及其时限不受影响：均存于数据表，不在流程执行中',
      en: 'the duties and their clocks are as they were: they live in the table, not in it',
    },
    same(before, await openDuties(looks)),
    () => before,
  );
  return before;
};

const waitingStates = async (machines: Executions, arn: string): Promise<readonly string[]> =>
  (await machines.states(arn)).filter(({ left }) => !left).map(({ name }) => name);

const openedTwice = async (looks: Looks): Promise<readonly string[]> => {
  const opened = (await looks.history())
    .filter(({ type }) => type === 'DutyOpened')
    .map(({ data }) => JSON.stringify(data));
  return opened.filter((each, index) => opened.indexOf(each) !== index);
};

/** `Reprimand a parent ×2`. */
const counted = (types: readonly string[]): Label =>
  joined(
    [...Map.groupBy(types, (type) => type)].map(([type, { length }]) => {
      const { zh, en } = dutyWords(type);
      return length > 1 ? { zh: `${zh}×${length}`, en: `${en} ×${length}` } : { zh, en };
    }),
    COMMA,
  );

/** Resumes the case: a new execution runs through the known facts to the same open duties. */
export const resume = async (
  telling: Telling,
  looks: Looks,
  machines: Executions,
  { who, api, last }: Player,
  before: Open,
) => {
  const { teller } = telling;
  const { arn: stopped } = presentExecution(await looks.case());
  const params = { caseNumber: caseOf(telling) };
  const { body } = await api.resumeCase({ params, body: { reason: '执行被误停' } });
  teller.happens({ at: nowIn(telling), what: who, exchange: last() });
  const isOpen = (state: string) => before.some(({ type }) => type === state);
  const waited = (await waitingStates(machines, stopped)).filter(isOpen).toSorted();
  const cycle = body.resumed[0]?.cycle ?? 0;
  const words = counted(waited);
  const fact = {
    zh: `新的执行（第 ${cycle} 轮）走到同样的待办：${words.zh}`,
    en: `a new execution (cycle ${cycle}) arrives at the same duties: ${words.en}`,
  };
  const { arn } = presentExecution(await looks.case());
  const isWaiting = (states: readonly string[]) =>
    states.filter(isOpen).toSorted().join() === waited.join();
  const seen = await comesTrue(fact, () => waitingStates(machines, arn).catch(() => []), isWaiting);
  demand(telling, fact, isWaiting(seen) && same(before, await openDuties(looks)), () => seen);
  const twice = await openedTwice(looks);
  demand(
    telling,
    { zh: '没有重复生成待办', en: 'no duty was opened twice' },
    twice.length === 0,
    () => twice,
  );
};
