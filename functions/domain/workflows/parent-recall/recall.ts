import { isOwed } from '#domain/case/answer-situations';
import type { Case } from '#domain/case/case';
import type { Draft } from '#domain/case/event';
import { stepName } from '#domain/duty/duty-changes';
import { drafts, type Meaning, type Occasion, reading } from '#domain/duty/meaning';
import { openDuty } from '#domain/duty/open-duty';
import { startEpisode } from '#domain/episode/start-episode';
import { Parent } from '#schemas/codes/parent';
import { dutyTypes } from '#schemas/duties/index';
import { EpisodeId } from '#schemas/ids';

const { compliance } = dutyTypes;
const verify = dutyTypes['verify-visit'];
const assessTrustee = dutyTypes['assess-trustee'];

/** The latest recall of the parents; what is owed by them goes on there. */
const recallOf = ({ episodes }: Case): EpisodeId | undefined => {
  const id = Object.keys(episodes).findLast(
    (each) => episodes[EpisodeId.parse(each)]?.machine === 'parent-recall',
  );
  return id === undefined ? undefined : EpisodeId.parse(id);
};

/** Whether a parent comes is watched again, as a further round of the same duty. */
const watchAgain = (
  { state, duty, places, context }: Occasion,
  parents: readonly Parent[],
): readonly Draft[] => {
  const episodeId = recallOf(state) ?? duty.episodeId;
  const episode = state.episodes[episodeId];
  if (!episode) return [];
  const step = compliance.code;
  const isOpen = (subject: Parent) =>
    state.open.some(
      (each) => each.episodeId === episodeId && stepName(each) === stepName({ step, subject }),
    );
  return parents
    .filter((subject) => !isOpen(subject))
    .flatMap((subject) =>
      openDuty(
        {
          caseId: state.id,
          episodeId,
          step,
          subject,
          round: (episode.rounds[stepName({ step, subject })] ?? 0) + 1,
          reportId: episode.reportId,
          occasion: { machine: episode.machine, situations: episode.situations },
        },
        places,
        context,
      ),
    );
};

/** Where the notice has papers or an assessment for it, a trustee has an episode of their own. */
export const entrust = (
  { state, duty, places, context }: Occasion,
  parent: Parent,
): readonly Draft[] => {
  const episode = state.episodes[duty.episodeId];
  const machine = 'entrusted-guardianship';
  if (!episode || !isOwed(machine, episode.situations, context)) return [];
  const { reportId, situations } = episode;
  const { id: caseId, episodes } = state;
  const beginning = { caseId, episodes, reportId, situations, parents: [parent] };
  return startEpisode(machine, { ...beginning, basis: ['fam.entrust'] }, places, context);
};

const trusteeNamed = reading(
  compliance.outcomes.trusteeNamed.form,
  ({ at }, occasion): readonly Draft[] => {
    const { duty } = occasion;
    const { data: parent } = Parent.safeParse(duty.subject);
    if (!parent) return [];
    return [
      ...drafts(duty, { type: 'TrusteeNamed', data: { parent, since: at } }),
      ...entrust(occasion, parent),
    ];
  },
);

/** A trustee who is incapable is replaced: the parents have to name another, and are watched. */
const trusteeIncapable = reading(
  assessTrustee.outcomes.incapable.form,
  ({ at }, occasion): readonly Draft[] => {
    const { duty } = occasion;
    const { data: parent } = Parent.safeParse(duty.subject);
    if (!parent) return [];
    return [
      ...drafts(duty, { type: 'TrusteeFoundIncapable', data: { parent, since: at } }),
      ...watchAgain(occasion, [parent]),
    ];
  },
);

export const recallMeanings: Readonly<Record<string, Meaning>> = {
  'compliance.returned': reading(compliance.outcomes.returned.form, ({ at }, { duty }) =>
    drafts(duty, { type: 'ParentReturned', data: { parent: duty.subject ?? '', since: at } }),
  ),
  'compliance.trusteeNamed': trusteeNamed,
  'verify-visit.notInPlace': reading(verify.outcomes.notInPlace.form, (_fields, occasion) =>
    watchAgain(occasion, occasion.state.episodes[occasion.duty.episodeId]?.parents ?? []),
  ),
  'assess-trustee.incapable': trusteeIncapable,
};
