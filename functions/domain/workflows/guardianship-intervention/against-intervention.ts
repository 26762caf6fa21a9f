import type { LocalContext } from '#domain/context';
import type { Complaint } from '#domain/errors';
import { complaint } from '#domain/input/complaint';
import type { InterventionBody } from '#schemas/api/interventions';
import type { Post } from '#schemas/codes/post';
import { OrderApplicant } from '#schemas/workflows/guardianship-intervention/codes/order-applicant';
import { againstTerm } from './against-order.ts';
import { isBody, powers } from './powers.ts';

type Said = Pick<
  InterventionBody,
  'act' | 'at' | 'by' | 'source' | 'servedAt' | 'until' | 'applicant'
>;

const isApplication = ({ act }: Pick<Said, 'act'>): boolean =>
  act === 'protection_order_application';

/** Whether the act is about a protection order. */
export const isOrder = ({ act }: Pick<Said, 'act'>): boolean =>
  act === 'personal_safety_protection_order' || isApplication({ act });

/** An act of a body must name the body, and an application the applicant. */
const againstApplicant = ({ act, applicant }: Said): readonly Complaint[] =>
  isApplication({ act }) && !applicant
    ? [
        complaint(
          'applicant',
          'nothing',
          [
            '须注明申请人（int.ppo；反家庭暴力法第二十三条）',
            'say who applied (int.ppo; Anti-Domestic-Violence Law, 23)',
          ],
          OrderApplicant.options.join(' | '),
        ),
      ]
    : [];

const againstPower = ({ act, by }: Said): readonly Complaint[] => {
  if (isApplication({ act })) return [];
  const { bodies, clause, law } = powers[act];
  if (by.some((body) => bodies.includes(body))) return [];
  const words = [
    `无此职权（${[clause, law?.zh].filter(Boolean).join('；')}）`,
    `has not this power (${[clause, law?.en].filter(Boolean).join('; ')})`,
  ] as const;
  return [complaint('by', by, words, bodies.join(' | '))];
};

/** The body that did the act records it without a source; any other office must name its source. */
const againstRecorder = (
  { act, by, source }: Said,
  posts: readonly Post[],
): readonly Complaint[] => {
  if (isApplication({ act }) || source || by.some((body) => isBody(body, posts))) return [];
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

/** The reasons why an act cannot be recorded in this way; a late record is not refused. */
export const againstIntervention = (
  body: Said,
  posts: readonly Post[],
  context: Pick<LocalContext, 'policy' | 'calendar'>,
): readonly Complaint[] => [
  ...againstApplicant(body),
  ...againstPower(body),
  ...againstRecorder(body, posts),
  ...againstDates(body),
  ...(isOrder(body) ? againstTerm(body, context) : []),
];
