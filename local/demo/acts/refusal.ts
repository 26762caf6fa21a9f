import * as z from 'zod';
import { Problem } from '#schemas/api/client';
import { dutyTypeOf } from '#schemas/duties/index';
import { typeIn } from '../look.ts';
import type { Player } from '../player.ts';
import { demand, nowIn, type Telling } from '../telling.ts';
import { dutyWords } from '../words.ts';
import { type Fields, onWorklist } from './duties.ts';

const Complaints = z.array(z.object({ path: z.string(), zh: z.string(), en: z.string() }));

const complaintsIn = (answer: unknown) =>
  answer instanceof Problem ? (Complaints.safeParse(answer.body.errors).data ?? []) : [];

/** Tries to end a duty in this way, and is refused with the field and the law; nothing has changed. */
export const refusedToEnd = async (
  telling: Telling,
  player: Player,
  name: string,
  outcome: string,
  { field, ...fields }: Fields & { readonly field: string },
) => {
  const { teller } = telling;
  const { id: dutyId, version } = await onWorklist(telling, player, name);
  const body = { outcome, at: nowIn(telling), ...fields };
  const answer = await player.api
    .endDuty({ params: { dutyId }, version, body })
    .catch((error: unknown) => {
      if (error instanceof Problem) return error;
      throw error;
    });
  teller.happens({ at: nowIn(telling), what: player.who, exchange: player.last() });
  const title = dutyWords(name);
  const words = dutyTypeOf(typeIn(name)).outcomes[outcome]?.title ?? { zh: outcome, en: outcome };
  teller.says({ zh: `${title.zh}：${words.zh}`, en: `${title.en}: ${words.en}` }, 'bold');
  const complaints = complaintsIn(answer);
  for (const { zh, en } of complaints) teller.reply({ zh, en });
  demand(
    telling,
    { zh: `被拒绝，并指明字段和依据：${field}`, en: `is refused, with field and law: ${field}` },
    complaints.some(({ path }) => path === `/${field}`),
    () => answer,
  );
};
