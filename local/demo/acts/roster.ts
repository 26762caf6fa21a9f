import { labelOf } from '#schemas/code-list';
import { ReportableSituation } from '#schemas/codes/reportable-situation';
import type { Player } from '../player.ts';
import { demand, nowIn, type Telling } from '../telling.ts';

/** A line of a roster as civil affairs writes it; place and delivery are the story's. */
export interface Line {
  readonly rosterId: string;
  readonly line: number;
  readonly situation: 'unattended' | 'one_parent_away_other_incapable';
  readonly child: { readonly name: string };
  /** How long ago the roster was delivered on paper. */
  readonly deliveredHoursAgo: number;
}

/** Delivers one line of a roster to the police, with which the story's case begins. */
export const deliver = async (telling: Telling, { who, api, last }: Player, written: Line) => {
  const { teller, memory, cast } = telling;
  const { rosterId, line, situation, child, deliveredHoursAgo } = written;
  const deliveredAt = new Date(Date.parse(nowIn(telling)) - deliveredHoursAgo * 3_600_000);
  const body = { line, situations: [situation], division: cast.division, child };
  const call = { params: { rosterId }, body: { ...body, deliveredAt: deliveredAt.toISOString() } };
  const { body: answer } = await api.deliverRosterLine(call);
  memory.caseNumber = answer.caseNumber;
  memory.receipt = answer.receipt;
  memory.secrets = [child.name];
  teller.happens({ at: nowIn(telling), what: who, exchange: last() });
  teller.says(labelOf(ReportableSituation, situation), 'bold');
  teller.says({
    zh: `花名册 ${rosterId} 第 ${line} 行，${deliveredHoursAgo} 小时前送达`,
    en: `roster ${rosterId}, line ${line}, delivered ${deliveredHoursAgo} hours ago`,
  });
  const { body: again } = await api.deliverRosterLine(call);
  demand(
    telling,
    { zh: '同一行再送一次，仍是同一案件', en: 'the same line, sent again, is the same case' },
    again.caseNumber === answer.caseNumber,
    () => again,
  );
};
