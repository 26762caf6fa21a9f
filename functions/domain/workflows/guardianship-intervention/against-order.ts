import type { OnOutcome } from '#domain/duty/workflow';
import type { Complaint } from '#domain/errors';
import { complaint } from '#domain/input/complaint';
import { addTerm } from '#domain/time/add-term';
import type { Instant } from '#schemas/time';
import type { WithInterventions } from './kept.ts';
import { keyOf } from './of-whom.ts';
import type { ProtectionOrder } from './protection-order.ts';
import { tooEarly } from './too-early.ts';

type On = OnOutcome<WithInterventions>;
type Context = Pick<On['context'], 'policy' | 'calendar'>;

const orderOf = ({ state: { orders }, duty }: On): ProtectionOrder => orders?.[keyOf(duty)] ?? {};

interface Term {
  readonly at?: Instant | undefined;
  readonly until?: Instant | undefined;
}

/** An order must end after it was made, and six months later at the latest. */
export const againstTerm = (
  { at, until }: Term,
  { policy, calendar }: Context,
): readonly Complaint[] => {
  if (at === undefined || until === undefined) return [];
  const { at: latest } = addTerm(at, policy.setting('order.longest').value, calendar);
  return [
    ...(until <= at
      ? [complaint('until', until, ['须晚于作出时间', 'it ends after it was made'], `> ${at}`)]
      : []),
    ...(until > latest
      ? [
          complaint(
            'until',
            until,
            [
              '保护令的有效期不超过六个月（int.ppo；反家庭暴力法第三十条）',
              'an order is valid for six months at most (int.ppo; Anti-Domestic-Violence Law, 30)',
            ],
            `≤ ${latest}`,
          ),
        ]
      : []),
  ];
};

/** Returns the complaints against a ruling that makes an order. */
export const againstMade = (fields: Term, on: On): readonly Complaint[] => [
  ...againstTerm(fields, on.context),
  ...tooEarly('at', fields.at, orderOf(on).acceptedAt, [
    '不能早于受理申请',
    'not before the application was accepted',
  ]),
];

interface Service {
  readonly at?: Instant | undefined;
  readonly applicantAt?: Instant | undefined;
  readonly policeAt?: Instant | undefined;
  readonly villageAt?: Instant | undefined;
}

/** An order must exist before anybody is served. */
export const againstOrderService = (fields: Service, on: On): readonly Complaint[] => {
  const words = ['不能早于作出保护令', 'not before the order was made'] as const;
  return (['at', 'applicantAt', 'policeAt', 'villageAt'] as const).flatMap((field) =>
    tooEarly(field, fields[field], orderOf(on).madeAt, words),
  );
};

const tooLate = (field: string, at: Instant | undefined, until: Instant | undefined) =>
  at !== undefined && until !== undefined && at > until
    ? [
        complaint(
          field,
          at,
          [
            '延长、变更、撤销须在失效前申请；已失效的重新申请（int.ppo；反家庭暴力法第三十条）',
            'a change is applied for before the order lapses; after that a new order is (int.ppo; Anti-Domestic-Violence Law, 30)',
          ],
          `≤ ${until}`,
        ),
      ]
    : [];

/** An application to change an order must come before it lapses. */
export const againstApplication = (
  { at }: { readonly at?: Instant | undefined },
  on: On,
): readonly Complaint[] => tooLate('at', at, orderOf(on).until);

interface Change extends Term {
  readonly appliedAt?: Instant | undefined;
}

/** Returns the complaints against a ruling on a change. */
export const againstChange = ({ appliedAt, ...fields }: Change, on: On): readonly Complaint[] => [
  ...tooLate('appliedAt', appliedAt, orderOf(on).until),
  ...tooEarly('at', fields.at, appliedAt, ['不能早于申请', 'not before it was applied for']),
  ...againstTerm(fields, on.context),
];

/** The court admonishes, fines and detains only for the breach of an order. */
export const againstCourt = (_fields: unknown, { state, duty }: On): readonly Complaint[] =>
  state.episodes[duty.episodeId]?.machine === 'protection-order'
    ? []
    : [
        complaint('outcome', 'handedToCourt', [
          '违反告诫书的，由公安机关依法处理（int.fail；反家庭暴力法第三十四条）',
          'the breach of a letter is for the police to answer (int.fail; Anti-Domestic-Violence Law, 34)',
        ]),
      ];
