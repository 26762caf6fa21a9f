import type * as z from 'zod';
import type { DutyExplanation } from '#schemas/api/explanation';
import type { Label } from '#schemas/label';
import { nameOf } from '../look.ts';
import type { Player } from '../player.ts';
import { caseOf, demand, nowIn, type Telling } from '../telling.ts';
import { basisWords, layerWords } from '../text/basis.ts';
import { momentOf, timeOf } from '../text/time.ts';
import { COMMA, dutyWords, joined, occasionWords } from '../words.ts';

type Running = z.output<typeof DutyExplanation>;
type Clock = NonNullable<Running['clock']>;

const isInNoNotice = ({ source: { kind, silent } }: Clock): boolean =>
  (kind === 'deployment' || kind === 'proposal') && silent.length > 0;

const clockWords = ({ source, startedAt, due }: Clock): Label => {
  const { layer, note, basis, silent } = source;
  const said = silent.map(({ words }) => words);
  const cited = basisWords(basis);
  const by = note ?? { zh: `${layerWords(layer).zh}，${cited.zh}`, en: cited.en };
  const moment = momentOf(due, startedAt);
  const words = joined(said, COMMA);
  return {
    zh: `时限到 ${moment}：${by.zh}；文件原文：${words.zh}`,
    en: `by ${moment}: ${layer} (${by.en}); the notice itself: ${words.en}`,
  };
};

const lines = ({ inForce, openedAt, openedBy, clock, endsBy, next }: Running): readonly Label[] => [
  {
    zh: `依据：${layerWords(inForce.layer).zh}，${basisWords(inForce.basis).zh}；${timeOf(openedAt)} 由第 ${openedBy.event} 条记录生成`,
    en: `why: ${inForce.layer}, ${basisWords(inForce.basis).en}; opened ${timeOf(openedAt)} by entry ${openedBy.event}`,
  },
  ...(clock ? [clockWords(clock)] : []),
  {
    zh: `以此办结：${
      joined(
        endsBy.map(({ title }) => title),
        COMMA,
      ).zh
    }`,
    en: `ends by: ${
      joined(
        endsBy.map(({ title }) => title),
        COMMA,
      ).en
    }`,
  },
  ...(next
    ? [
        {
          zh: `接下来：${momentOf(next.at, openedAt)} ${occasionWords(next.rung).zh}`,
          en: `next: ${occasionWords(next.rung).en}, ${momentOf(next.at, openedAt)}`,
        },
      ]
    : []),
];

/** Asks why a duty is owed in this way, and what the case was like at its very beginning. */
export const explain = async (telling: Telling, { who, api, last }: Player, name: string) => {
  const { teller, memory } = telling;
  const params = { caseNumber: caseOf(telling) };
  const { body } = await api.explainCase({ params });
  teller.happens({ at: nowIn(telling), what: who, exchange: last() });
  const found = body.running.find(({ type, subject }) => nameOf({ type, subject }) === name);
  teller.says(dutyWords(name), 'bold');
  for (const line of found ? lines(found) : []) teller.says(line);
  demand(
    telling,
    {
      zh: '写明规则的层级、条款、开立它的记录，以及数字并非文件所定',
      en: 'it names layer, clause and entry, and that the number is in no notice',
    },
    found?.clock !== undefined && isInNoNotice(found.clock) && found.openedBy.event > 0,
    () => body,
  );
  const { body: past } = await api.explainCase({ params, query: { at: memory.reportedAt ?? '' } });
  const then = past.running.map(({ type }) => type);
  const words = joined(then.map(dutyWords), COMMA);
  demand(
    telling,
    {
      zh: `当时（报告收到时）也可解释：${words.zh}`,
      en: `as of the report itself, too: ${words.en}`,
    },
    then.includes('accept') && !then.includes(name),
    () => past,
  );
};
