import type { LocalContext } from '#domain/context';
import { partSubjects } from '#domain/duty/begin-by-hand';
import { nextEpisodeId, withBegun } from '#domain/episode/order';
import { openRound, startEpisode } from '#domain/episode/start-episode';
import type { Draft } from '#domain/history/fact';
import type { InterventionBody } from '#schemas/api/interventions';
import { EpisodeId } from '#schemas/ids';
import type { Subject } from '#schemas/subject';
import type { WithInterventions } from './kept.ts';
import { OrderApplied, OrderMade } from './order-facts.ts';

const MACHINE = 'protection-order';
const basis = ['int.ppo'] as const;

type Said = Pick<InterventionBody, 'act' | 'at' | 'until' | 'measures' | 'applicant'>;

/** The person, in an episode that begins or in one that waits for the ruling. */
interface Of {
  readonly episodeId: EpisodeId;
  readonly subject: Subject;
}

/** The episode about this person in which the court has not ruled yet. */
const awaiting = ({ orders = {} }: WithInterventions, subject: Subject): EpisodeId | undefined => {
  const [key] =
    Object.entries(orders).find(
      ([each, { madeAt }]) => each.endsWith(`.${subject}`) && madeAt === undefined,
    ) ?? [];
  return key === undefined ? undefined : EpisodeId.parse(key.slice(0, -(subject.length + 1)));
};

/** The order exists: it has to be served, and somebody looks at it before it lapses. */
const made = (
  { id: caseId }: WithInterventions,
  { at: since, until, measures }: Said,
  { episodeId, subject }: Of,
  context: LocalContext,
): readonly Draft[] => {
  const opening = { caseId, machine: MACHINE, episodeId, round: 1, since } as const;
  const towards = partSubjects([subject]);
  const order = {
    episodeId,
    subject,
    at: since,
    ...(until && { until }),
    ...(measures && { measures }),
  };
  return [
    { fact: OrderMade.of(order), basis },
    ...openRound({ ...opening, ...towards, steps: ['serve-order'] }, context),
    ...openRound({ ...opening, ...towards, steps: ['look-at-order'], endsAt: until }, context),
  ];
};

/**
 * An order was applied for, or made: the court's duties begin with the one, and its service with the other. An order that
 * an episode waits for is that episode's; the case may hear of it without any application.
 */
export const recordOrder = (
  state: WithInterventions,
  said: Said,
  against: readonly Subject[],
  context: LocalContext,
): readonly Draft[] => {
  const { act, at, applicant } = said;
  const isMade = act === 'personal_safety_protection_order';
  let { begun } = state;
  return against.flatMap((subject) => {
    const waiting = isMade ? awaiting(state, subject) : undefined;
    if (waiting) return made(state, said, { episodeId: waiting, subject }, context);
    const episodeId = nextEpisodeId(begun, MACHINE);
    const beginning = { caseId: state.id, begun, machine: MACHINE, since: at, basis } as const;
    begun = withBegun(begun, MACHINE, episodeId);
    const started = startEpisode({ ...beginning, ...partSubjects([subject]) }, context);
    if (isMade) return [...started, ...made(state, said, { episodeId, subject }, context)];
    const applied = { episodeId, subject, at, ...(applicant && { applicant }) };
    return [{ fact: OrderApplied.of(applied), basis }, ...started];
  });
};
