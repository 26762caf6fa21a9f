import { InterventionRecorded } from '#domain/case/intervention-facts';
import type { LocalContext } from '#domain/context';
import type { Complaint } from '#domain/errors';
import type { Draft } from '#domain/history/fact';
import { complaint } from '#domain/input/complaint';
import type { InterventionBody } from '#schemas/api/interventions';
import type { Post } from '#schemas/codes/post';
import type { InterventionAct } from '#schemas/intervention-act';
import type { Subject } from '#schemas/subject';
import { followOrder } from './follow-education.ts';
import type { WithInterventions } from './kept.ts';
import { isBody, powers } from './powers.ts';

type Said = Pick<InterventionBody, 'act' | 'at' | 'by' | 'source' | 'servedAt' | 'until'>;

const againstPower = ({ act, by }: Said): readonly Complaint[] => {
  const { bodies, clause, law } = powers[act];
  if (by.some((body) => bodies.includes(body))) return [];
  const words = [
    `无此职权（${[clause, law?.zh].filter(Boolean).join('；')}）`,
    `has not this power (${[clause, law?.en].filter(Boolean).join('; ')})`,
  ] as const;
  return [complaint('by', by, words, bodies.join(' | '))];
};

/** The body that did it records it; anybody else says whence it is known. */
const againstRecorder = ({ by, source }: Said, posts: readonly Post[]): readonly Complaint[] => {
  if (source || by.some((body) => isBody(body, posts))) return [];
  return [
    complaint('source', 'nothing', [
      '非本单位作出的，须注明来源',
      'another body did it: say whence it is known',
    ]),
  ];
};

const againstDates = ({ at, servedAt, until }: Said): readonly Complaint[] => [
  ...(servedAt !== undefined && servedAt < at
    ? [
        complaint(
          'servedAt',
          servedAt,
          ['送达不能早于作出', 'not served before it was done'],
          `≥ ${at}`,
        ),
      ]
    : []),
  ...(until !== undefined && until <= at
    ? [
        complaint(
          'until',
          until,
          ['期限须晚于作出时间', 'its term ends after it was given'],
          `> ${at}`,
        ),
      ]
    : []),
];

/** Why an act cannot be recorded so: each reason that holds. That it is told late is none. */
export const againstIntervention = (body: Said, posts: readonly Post[]): readonly Complaint[] => [
  ...againstPower(body),
  ...againstRecorder(body, posts),
  ...againstDates(body),
];

const isEducation = (act: InterventionAct): boolean =>
  act === 'family_education_order' || act === 'guardianship_supervision_order';

/** Somebody has been acted against. What was ordered is followed up, where it was ordered here. */
export const recordIntervention = (
  state: WithInterventions,
  body: InterventionBody,
  against: readonly Subject[],
  context: LocalContext,
): readonly Draft[] => {
  const { act, at, by, conduct, reference, servedAt, until, source, followUp } = body;
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
  const isFollowedUp = isEducation(act) && (followUp ?? source === undefined);
  return [
    { fact: recorded, basis: [clause], personal },
    ...(isFollowedUp ? followOrder(state, { at, by, until, against }, context) : []),
  ];
};
