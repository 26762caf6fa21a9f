import type { Executions, State } from '../executions.ts';
import type { Looks } from '../look.ts';
import { comesTrue, demand, type Telling } from '../telling.ts';

/** `reprimand ✓✓`: once for each parent. */
const stateMarks = (states: readonly State[]): string =>
  [...Map.groupBy(states, ({ name }) => name)]
    .map(([name, each]) => `${name}${each.map(({ left }) => (left ? '✓' : '■')).join('')}`)
    .join('  ');

/** The executions that Step Functions has of the case: one per cycle, with their states. */
export const executionStates = async (telling: Telling, looks: Looks, machines: Executions) => {
  const { teller } = telling;
  const { episodes } = await looks.case();
  const all = episodes.flatMap(({ executions }) => executions);
  const last = episodes.flatMap(({ executions }) => executions.at(-1) ?? []);
  const fact = { zh: '各流程的最后一轮执行均成功结束', en: 'each last execution has succeeded' };
  const statuses = () =>
    Promise.all(last.map(async ({ arn }) => (await machines.show(arn)).status));
  const isOver = (seen: readonly string[]) => seen.every((status) => status === 'SUCCEEDED');
  const ended = await comesTrue(fact, statuses, isOver);
  for (const { name, arn } of all) {
    const { status } = await machines.show(arn);
    teller.says(`${name}  ${status}`, 'bold');
    teller.says(stateMarks(await machines.states(arn)));
  }
  teller.says(
    {
      zh: '已离开的状态：✓；执行停止时所在的状态：■',
      en: 'Left: ✓; where the execution was stopped: ■',
    },
    'dim',
  );
  demand(telling, fact, last.length > 0 && isOver(ended), () => ended);
};
