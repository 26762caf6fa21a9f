import type { Context } from '#domain/context';
import type { Lineage } from '#domain/directory/routing';
import { Refusal } from '#domain/errors';
import type { EmergencySituation } from '#schemas/codes/emergency-situation';
import type { Parent } from '#schemas/codes/parent';
import { EpisodeId } from '#schemas/ids';
import { isMachineName, machineOf } from '#schemas/machines';
import { answerSituations } from './answer-situations.ts';
import type { Case } from './case.ts';
import type { Draft } from './event.ts';

export interface FoundLater {
  readonly situations: readonly EmergencySituation[];
  readonly parents: readonly Parent[];
  readonly text: string;
}

/** A custody has the situations of what it follows, and is the answer to none. */
const answers = (machine: string, situation: EmergencySituation): boolean =>
  isMachineName(machine) && (machineOf(machine).answers ?? []).includes(situation);

/** What is being answered just now: a second answer to it would ask everybody twice. */
export const underAnswer = ({ episodes }: Pick<Case, 'episodes'>): readonly EmergencySituation[] =>
  Object.values(episodes)
    .filter(({ endedAt }) => !endedAt)
    .flatMap(({ machine, situations }) => situations.filter((each) => answers(machine, each)));

/**
 * What the police find after they have been there: each situation is answered beside all that is under
 * way, and nothing of that is lost.
 *
 * @throws {Refusal} `bad-input` for a situation that is being answered already.
 */
export const findSituations = (
  state: Case,
  { situations, parents, text }: FoundLater,
  places: Lineage,
  context: Context,
): readonly Draft[] => {
  if (state.status === 'closed') throw new Refusal('case-closed');
  const known = underAnswer(state);
  const complaints = situations.flatMap((situation, index) =>
    known.includes(situation)
      ? [
          {
            path: `/situations/${index}`,
            given: situation,
            zh: '此情形正在处置中；再次发生的，请作为新报告提交',
            en: 'it is being answered; what has happened again is a new report',
          },
        ]
      : [],
  );
  if (complaints.length > 0) throw new Refusal('bad-input', { complaints });
  const last = Object.keys(state.episodes).findLast((id) => id.startsWith('emergency-response-'));
  const episodeId = EpisodeId.parse(last ?? Object.keys(state.episodes)[0]);
  const reportId = state.episodes[episodeId]?.reportId;
  if (!reportId) throw new Error(`case ${state.id} has no response`);
  const [found, ...answers] = answerSituations(
    state,
    { episodeId, reportId, situations, parents, later: true },
    places,
    context,
  );
  return [...(found ? [{ ...found, personal: { text } }] : []), ...answers];
};
