import type { Case } from '#domain/case/case';
import { stepName } from '#domain/duty/changes';
import type { OnOutcome } from '#domain/duty/workflow';
import type { Episode } from '#domain/episode/episode';
import type { Complaint } from '#domain/errors';
import { complaint } from '#domain/input/complaint';
import type { Policy, Resolved } from '#domain/policy/policy';
import { Act } from '#schemas/codes/act';
import type { Educating } from '#schemas/workflows/guardian-harm/educating';

/** Measures that must be given, and the texts that require them. */
interface Owed {
  readonly measures: readonly Educating[];
  readonly basis: Resolved<unknown>['basis'];
}

/** The measures that each layer requires in these situations. */
const inSituations = (policy: Policy, { situations }: Episode): readonly Owed[] =>
  policy.setting('guardian.measures').parts.flatMap(({ value, basis }) => {
    const measures = value.flatMap((each) =>
      each.for?.some((situation) => situations.includes(situation)) === false ? [] : each.measures,
    );
    return [{ measures, basis }];
  });

const decidedAs = ({ outcomes }: Episode, step: string, subject: string | undefined) =>
  outcomes[stepName({ step, subject })];

/** The measures that a notice requires for a minor abandonment that goes unpunished: 训诫 (CQ16), 批评教育 (JP17). */
const asMinor = (
  episode: Episode,
  { policy, subject }: { readonly policy: Policy; readonly subject: string | undefined },
): readonly Owed[] => {
  const isMinor = ['handle-abandonment', 'decide-punishment'].some(
    (step) => decidedAs(episode, step, subject) === 'minor',
  );
  const { machine, situations } = episode;
  if (!isMinor || !policy.inForce('tell-village', { machine, situations }).inForce) return [];
  const { value, basis } = policy.setting('abandonment.minor_measures');
  return [{ measures: value, basis }];
};

/** The measures given must include all that the law and the notices require; the police may add others. */
export const lacksMeasures = (
  { measures: given }: { readonly measures?: readonly Educating[] | undefined },
  { state, duty, context: { policy } }: OnOutcome<Case>,
): readonly Complaint[] => {
  const { [duty.episodeId]: episode } = state.episodes;
  if (!episode || !given) return [];
  const owed = [
    ...inSituations(policy, episode),
    ...asMinor(episode, { policy, subject: duty.subject }),
  ];
  return Act.options.flatMap((measure) => {
    const asking = owed.filter(({ measures }) => measures.some((each) => each === measure));
    if (asking.length === 0 || given.some((each) => each === measure)) return [];
    const cites = asking
      .flatMap(({ basis }) => basis.map(({ doc, section }) => `${doc} ${section}`))
      .join('; ');
    const words = [`须包括（${cites}）`, `must be among them (${cites})`] as const;
    return [complaint('measures', given, words, measure)];
  });
};
