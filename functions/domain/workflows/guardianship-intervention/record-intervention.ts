import { InterventionRecorded } from '#domain/case/intervention-facts';
import type { LocalContext } from '#domain/context';
import type { Draft } from '#domain/history/fact';
import type { InterventionBody } from '#schemas/api/interventions';
import type { InterventionAct } from '#schemas/intervention-act';
import type { Subject } from '#schemas/subject';
import { isOrder } from './against-intervention.ts';
import { followOrder } from './follow-education.ts';
import type { WithInterventions } from './kept.ts';
import { powers } from './powers.ts';
import { recordOrder } from './record-order.ts';

const isEducation = (act: InterventionAct): boolean =>
  act === 'family_education_order' || act === 'guardianship_supervision_order';

/** The consequences of an act: a protection order binds wherever it was made, an education order is its maker’s. */
const followedUp = (
  state: WithInterventions,
  body: InterventionBody,
  against: readonly Subject[],
  context: LocalContext,
): readonly Draft[] => {
  const { act, at, by, until, source, followUp } = body;
  if (isOrder(body)) return followUp === false ? [] : recordOrder(state, body, against, context);
  const isFollowedUp = isEducation(act) && (followUp ?? source === undefined);
  return isFollowedUp ? followOrder(state, { at, by, until, against }, context) : [];
};

/** Records an act against persons. An order is followed up if it was given here. */
export const recordIntervention = (
  state: WithInterventions,
  body: InterventionBody,
  against: readonly Subject[],
  context: LocalContext,
): readonly Draft[] => {
  const { act, at, by, conduct, reference, servedAt, until, source } = body;
  const { content, signedBy, servedOn, undertaking } = body;
  const { clause } = powers[act];
  const recorded = InterventionRecorded.of({
    act,
    against: [...against],
    at,
    by: [...by],
    ...(conduct && { conduct }),
    ...(reference && { reference }),
    ...(servedAt && { servedAt }),
    ...(until && { until }),
    ...(source && { elsewhere: true }),
  });
  const personal = {
    content,
    ...(signedBy && { signedBy }),
    ...(servedOn && { servedOn }),
    ...(undertaking && { undertaking }),
    ...(source && { source }),
  };
  return [
    { fact: recorded, basis: [clause], personal },
    ...followedUp(state, body, against, context),
  ];
};
