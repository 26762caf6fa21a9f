import type { Looks } from '../look.ts';
import type { Player } from '../player.ts';
import { comesTrue, demand, nowIn, type Telling } from '../telling.ts';

/** Reads the police's feedback with the receipt, after an SMS that announces it. */
export const learn = async (telling: Telling, looks: Looks, player: Player, content: string) => {
  const { who, api, last } = player;
  const { teller, memory } = telling;
  const told = {
    zh: '封存通道已发短信给报告人；案件里只写“已告知”，不写告知了谁',
    en: 'the seal has sent the reporter an SMS; the case says that, and not to whom',
  };
  const isTold = ({ type, data }: { type: string; data: Readonly<Record<string, unknown>> }) =>
    type === 'ReporterTold' && data.occasion === 'feedback' && data.result === 'handed_over';
  const seen = await comesTrue(told, looks.history, (entries) => entries.some(isTold));
  const { body } = await api.showReport({ params: { receipt: memory.receipt ?? '' } });
  const what = { zh: `${who.zh}凭回执查询`, en: `${who.en}, asks by the receipt` };
  teller.happens({ at: nowIn(telling), what, exchange: last() });
  if (body.feedback) teller.reply({ zh: body.feedback.content, en: body.feedback.content });
  demand(
    telling,
    { zh: '读到警方的反馈', en: 'reads the feedback of the police' },
    body.feedback?.content === content,
    () => body,
  );
  const isNamed = memory.reporter.some((secret) => JSON.stringify(seen).includes(secret));
  demand(telling, told, !isNamed, () => seen.filter(isTold));
};
