import type { OnOutcome } from '#domain/duty/workflow';
import type { Complaint } from '#domain/errors';
import { complaint } from '#domain/input/complaint';
import type { Parent } from '#schemas/codes/parent';
import type { Instant } from '#schemas/time';
import type { VisitsEnd } from '#schemas/workflows/guardianship-intervention/codes/visits-end';
import type { WithInterventions } from './kept.ts';
import { tooEarly } from './too-early.ts';
import { cleanInARow, letterOf } from './warning.ts';

type On = Pick<OnOutcome<WithInterventions>, 'state' | 'duty'>;

interface Letter {
  readonly at?: Instant | undefined;
  readonly punished?: boolean | undefined;
  readonly repeated?: boolean | undefined;
}

/**
 * A letter is for conduct that goes unpunished and happened once: it does not replace a punishment, least of all for a
 * repetition.
 */
export const againstLetter = (
  { at, punished, repeated }: Letter,
  { duty }: On,
): readonly Complaint[] => [
  ...(punished === true
    ? [
        complaint('punished', punished, [
          '已予治安管理处罚的行为不出具告诫书（int.wl；反家庭暴力法第十六条）',
          'no letter for what was punished (int.wl; Anti-Domestic-Violence Law, 16)',
        ]),
      ]
    : []),
  ...(repeated === true
    ? [
        complaint('repeated', repeated, [
          '告诫后再次实施的，不得以告诫代替处罚（int.wl；公通字〔2024〕34号第二十条）',
          'what was done again after a warning is punished, not warned (int.wl; 公通字〔2024〕34号, 20)',
        ]),
      ]
    : []),
  ...tooEarly('at', at, duty.since, ['不能早于受案', 'not before the case was accepted']),
];

interface Service {
  readonly at?: Instant | undefined;
  readonly victimAt?: Instant | undefined;
  readonly copyToParent?: Parent | undefined;
}

const toOffender = [
  '受害人一份应交非加害人的照料人（int.wlserve）',
  'the victim’s copy goes to a carer who is not the offender (int.wlserve)',
] as const;

/** The child’s copy must go to a person who protects the child, not to the offender or another accused. */
const copyToOffender = (
  { copyToParent }: Service,
  { state: { accused }, duty, named }: OnOutcome<WithInterventions>,
): readonly Complaint[] => {
  const persons = named.persons.copyToIds ?? [];
  const isAccused = copyToParent !== undefined && accused?.parents.includes(copyToParent);
  return [
    ...(copyToParent !== undefined && (copyToParent === duty.subject || isAccused)
      ? [complaint('copyToParent', copyToParent, toOffender)]
      : []),
    ...(persons.some((person) => accused?.persons.includes(person))
      ? [complaint('copyToIds', 'a citizen id', toOffender)]
      : []),
  ];
};

/** The complaints about the service of a letter. */
export const againstService = (
  fields: Service,
  on: OnOutcome<WithInterventions>,
): readonly Complaint[] => {
  const { decidedAt } = letterOf(on.state, on.duty) ?? {};
  const words = ['不能早于出具告诫书', 'not before the letter was decided'] as const;
  return [
    ...copyToOffender(fields, on),
    ...tooEarly('at', fields.at, decidedAt, words),
    ...tooEarly('victimAt', fields.victimAt, decidedAt, words),
  ];
};

/** A visit cannot come before the service of the letter. */
export const againstVisit = (
  { at }: { readonly at?: Instant | undefined },
  on: On,
): readonly Complaint[] =>
  tooEarly('at', at, letterOf(on.state, on.duty)?.servedAt, [
    '不能早于送达告诫书',
    'not before the letter was served',
  ]);

/** An officer may end the visits for three clean ones only if the last three visits were clean. */
export const againstEnd = (
  { ground }: { readonly ground?: VisitsEnd | undefined },
  on: On,
): readonly Complaint[] => {
  const letter = letterOf(on.state, on.duty);
  if (ground !== 'three_clean' || !letter) return [];
  const clean = cleanInARow(letter);
  if (clean >= 3) return [];
  return [
    complaint('ground', ground, [
      `连续未再实施的回访仅${clean}次（公通字〔2024〕34号第十二条）`,
      `only ${clean} clean visits in a row (公通字〔2024〕34号, 12)`,
    ]),
  ];
};
