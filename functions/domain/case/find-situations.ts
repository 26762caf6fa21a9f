import type { LocalContext } from '#domain/context';
import { divisionOf } from '#domain/duty/division-of';
import type { Episode } from '#domain/episode/episode';
import { episodesOf, inOrder, nextEpisodeId } from '#domain/episode/order';
import { startEpisode } from '#domain/episode/start-episode';
import { Refusal } from '#domain/errors';
import type { Draft } from '#domain/history/fact';
import type { EmergencySituation } from '#schemas/codes/emergency-situation';
import type { Parent } from '#schemas/codes/parent';
import { isMachineName, machineOf, RESPONSE } from '#schemas/machines';
import { answerSituations } from './answer-situations.ts';
import type { Case } from './case.ts';
import { againstUnsaid, type Unattended } from './unattended.ts';

export interface FoundLater extends Unattended {
  readonly situations: readonly EmergencySituation[];
  readonly parents: readonly Parent[];
  readonly text: string;
}

/**
 * Whether a finding of this situation starts this machine. A custody has the situations of the episode before it, but
 * no situation starts it.
 */
const isStartedBy = (machine: string, situation: EmergencySituation): boolean =>
  isMachineName(machine) && (machineOf(machine).startedBy ?? []).includes(situation);

/** The situations that open episodes already respond to: a second episode would ask everybody twice. */
const underAnswer = ({ episodes }: Pick<Case, 'episodes'>): readonly EmergencySituation[] =>
  inOrder(episodes)
    .filter(([, { endedAt }]) => !endedAt)
    .flatMap(([, { machine, situations }]) =>
      situations.filter((each) => isStartedBy(machine, each)),
    );

/** Whether a situation found now can still be reported and assessed in this response. */
const isStillToTell = ({ outcomes }: Episode): boolean =>
  outcomes.dispatch !== 'unfounded' && outcomes.notify === undefined;

/** The latest response in the place of the finding. */
const latestThere = (state: Case, { division }: LocalContext) =>
  episodesOf(state.episodes, RESPONSE).findLast(
    ([episodeId]) => divisionOf({ episodeId }, state) === division,
  ) ?? [];

/**
 * The response in which the finding is reported and assessed (`pol.notice`, `ass.joint`). A response that found the
 * report unfounded does neither, one whose notice has gone out has told only what was known by then, and a clue or a
 * call has none yet: in these cases a new response begins.
 */
const responseOf = (state: Case, context: LocalContext) => {
  const { id: caseId, begun, reports } = state;
  const [episodeId, response] = latestThere(state, context);
  const reportId = response?.reportId ?? reports.at(-1)?.id;
  if (!reportId) throw new Error(`case ${caseId} has no report`);
  if (episodeId && response && isStillToTell(response)) return { episodeId, reportId, started: [] };
  const started = startEpisode({ caseId, begun, machine: RESPONSE, reportId }, context);
  return { episodeId: nextEpisodeId(begun, RESPONSE), reportId, started };
};

/**
 * Records situations that the police find after their first visit: each starts its episode beside everything that is
 * under way, and nothing of that is lost.
 *
 * @throws {Refusal} `bad-input` for a situation that an open episode responds to already, or for E3 if the officer
 *   does not say which of the two it is.
 */
export const findSituations = (
  state: Case,
  { situations, unattended, parents, text }: FoundLater,
  context: LocalContext,
): readonly Draft[] => {
  if (state.status === 'closed') throw new Refusal('case-closed');
  const known = underAnswer(state);
  const answered = situations.flatMap((situation, index) =>
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
  const complaints = [...answered, ...againstUnsaid({ situations, unattended }, context)];
  if (complaints.length > 0) throw new Refusal('bad-input', { complaints });
  const { episodeId, reportId, started } = responseOf(state, context);
  const [found, ...answers] = answerSituations(
    state,
    { episodeId, reportId, situations, unattended, parents, later: true, before: known },
    context,
  );
  return [...started, ...(found ? [{ ...found, personal: { text } }] : []), ...answers];
};
