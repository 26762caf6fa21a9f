import type { Client } from '#schemas/api/client';
import { labelOf } from '#schemas/code-list';
import { ReportableSituation } from '#schemas/codes/reportable-situation';
import type { Label } from '#schemas/label';
import type { Player } from '../player.ts';
import { demand, nowIn, type Telling } from '../telling.ts';
import { COMMA, joined } from '../words.ts';

type Body = NonNullable<Parameters<Client['makeReport']>[0]>['body'];

/** A report as its maker writes it; the place is the cast's. */
export type Written = Omit<Body, 'division'> & {
  /** The words of the report in English, for readers without Chinese. */
  readonly inEnglish: string;
};

const given = (texts: readonly (string | undefined)[]): readonly string[] =>
  texts.filter((each) => each !== undefined);

const situationWords = ({ situations = [] }: Body): Label =>
  joined(
    situations.map((code) => labelOf(ReportableSituation, code)),
    COMMA,
  );

/** Makes the report with which the story's case begins. */
export const report = async (telling: Telling, { who, api, last }: Player, written: Written) => {
  const { teller, memory, cast } = telling;
  const { inEnglish, ...fields } = written;
  const body: Body = { ...fields, division: cast.division };
  const { body: answer } = await api.makeReport({ body });
  memory.caseNumber = answer.caseNumber;
  memory.receipt = answer.receipt;
  memory.reportedAt = answer.receivedAt;
  const { child, place, course, reporter } = body;
  memory.reporter = given([reporter?.name, reporter?.telephone]);
  memory.secrets = [...given([child?.name, place]), ...memory.reporter];

  teller.happens({ at: answer.receivedAt, what: who, exchange: last() });
  teller.says(situationWords(body), 'bold');
  for (const text of given([place, course])) teller.says(text);
  if (teller.language === 'en') teller.says(inEnglish, 'dim');
  const { zh, en } = { zh: '回执', en: 'receipt' };
  const numbers = (word: string, of: string) =>
    `${word} ${answer.receipt}${of}${answer.caseNumber}`;
  teller.reply({ zh: numbers(zh, '，案号 '), en: numbers(en, ', case ') });
  teller.reply(answer.advice);
  const { telephone, emergency } = answer.station;
  demand(
    telling,
    { zh: '回执写明派出所电话和 110', en: 'the receipt gives the station’s telephone, and 110' },
    answer.advice.zh.includes(telephone) && answer.advice.zh.includes(emergency),
    () => answer,
  );
};

/** The answer that the reporter expects for the receipt. */
export interface Hoped {
  readonly state: 'received' | 'accepted' | 'transferred' | 'closed';
  readonly seenByPolice: boolean;
  readonly telephoneNow: boolean;
}

const answers = ({ state, seenByPolice, telephoneNow }: Hoped): Label => {
  const states = {
    received: { zh: '已收到', en: 'received' },
    accepted: { zh: '已受理', en: 'accepted' },
    transferred: { zh: '已移送', en: 'transferred' },
    closed: { zh: '已结案', en: 'closed' },
  }[state];
  const seen = seenByPolice
    ? { zh: '警方已看到', en: 'the police have seen it' }
    : { zh: '警方尚未查看', en: 'the police have not seen it' };
  const call = { zh: '请立即打电话', en: 'telephone now' };
  return joined([states, seen, ...(telephoneNow ? [call] : [])], COMMA);
};

/** Asks after the report by its receipt. */
export const ask = async (telling: Telling, { who, api, last }: Player, hoped: Hoped) => {
  const { teller, memory } = telling;
  const { body } = await api.showReport({ params: { receipt: memory.receipt ?? '' } });
  const what = { zh: `${who.zh}凭回执查询`, en: `${who.en}, asks by the receipt` };
  teller.happens({ at: nowIn(telling), what, exchange: last() });
  if (body.telephoneNow) teller.reply(body.advice);
  const { state, seenByPolice, telephoneNow } = body;
  const seen = { state, seenByPolice, telephoneNow };
  demand(
    telling,
    { zh: `得知：${answers(hoped).zh}`, en: `is told: ${answers(hoped).en}` },
    JSON.stringify(seen) ===
      JSON.stringify({
        state: hoped.state,
        seenByPolice: hoped.seenByPolice,
        telephoneNow: hoped.telephoneNow,
      }),
    () => seen,
  );
};
