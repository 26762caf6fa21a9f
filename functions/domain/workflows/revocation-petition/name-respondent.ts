import type { Case } from '#domain/case/case';
import { lateOf } from '#domain/case/guardianship-changes';
import { RespondentNamed } from '#domain/case/guardianship-facts';
import type { LocalContext } from '#domain/context';
import type { Complaint } from '#domain/errors';
import type { Draft } from '#domain/history/fact';
import { complaint } from '#domain/input/complaint';
import { againstUnborn } from '#domain/input/not-ahead';
import { dateOf } from '#domain/time/zone';
import type { Education } from '#schemas/api/education';
import type { Parent } from '#schemas/codes/parent';
import { RevocationGround } from '#schemas/codes/revocation-ground';
import type { Instant, LocalDate } from '#schemas/time';
import { proceedingsFor } from './proceedings.ts';

/** A guardian as a possible respondent, with the reasons that a person gives and the evidence for them. */
export interface Naming {
  readonly guardian: Parent;
  readonly at: Instant;
  readonly grounds: readonly RevocationGround[];
  readonly refusingSince?: LocalDate | undefined;
  readonly educations?: readonly Education[] | undefined;
  readonly restsOn: string;
}

interface On {
  readonly birthDate: LocalDate | undefined;
  readonly context: LocalContext;
}

const againstGrounds = (
  grounds: readonly RevocationGround[],
  { policy }: Pick<LocalContext, 'policy'>,
): readonly Complaint[] => {
  const here = new Set(policy.setting('revocation.grounds').value.map(({ ground }) => ground));
  return grounds.flatMap((ground, index) =>
    here.has(ground)
      ? []
      : [
          complaint(
            `grounds/${index}`,
            ground,
            ['本地适用的文件没有此情形', 'no text in force here has this ground'],
            [...here].join(' | '),
          ),
        ],
  );
};

const againstSince = (
  refusingSince: LocalDate | undefined,
  { birthDate, context }: On,
): readonly Complaint[] => {
  if (refusingSince === undefined) return [];
  const ahead = againstUnborn(refusingSince, context.at, 'refusingSince');
  if (birthDate === undefined || refusingSince >= birthDate) return ahead;
  return [
    ...ahead,
    complaint('refusingSince', 'a day before the child was born', [
      '早于儿童出生',
      'before the child was born',
    ]),
  ];
};

const againstEducations = (
  educations: readonly Education[],
  { at }: Pick<LocalContext, 'at'>,
): readonly Complaint[] =>
  educations.flatMap((each, index) =>
    each.at > at
      ? [
          complaint(
            `educations/${index}/at`,
            each.at,
            ['时间不能晚于现在', 'a time in the future'],
            `≤ ${dateOf(at)}`,
          ),
        ]
      : [],
  );

/** The complaints about naming a guardian in this way; they never judge whether a ground is met. */
export const againstNaming = (
  {
    grounds,
    refusingSince,
    educations = [],
  }: Pick<Naming, 'grounds' | 'refusingSince' | 'educations'>,
  on: On,
): readonly Complaint[] => [
  ...againstGrounds(grounds, on.context),
  ...againstSince(refusingSince, on),
  ...againstEducations(educations, on.context),
];

const basisOf = (grounds: readonly RevocationGround[]) => [
  ...new Set(grounds.flatMap((ground) => RevocationGround.labels[ground].basis)),
];

/**
 * Names a guardian as a possible respondent: a duty to examine it opens, and those who may petition are told. If the
 * guardian was named before, the new reasons are added.
 */
export const nameRespondent = (
  state: Case,
  { guardian, at, grounds, refusingSince, educations, restsOn }: Naming,
  context: LocalContext,
): readonly Draft[] => {
  const isBeforeCourt = state.guardianships?.[guardian]?.petition !== undefined;
  return [
    {
      fact: RespondentNamed.of({
        ...{ guardian, at, grounds: [...grounds] },
        ...(refusingSince && { refusingSince }),
        ...(educations && { educations: [...educations] }),
        ...lateOf(state, { guardian, at }),
      }),
      basis: basisOf(grounds),
      personal: { restsOn },
    },
    ...(isBeforeCourt ? [] : proceedingsFor(state, guardian, context).begins),
  ];
};
