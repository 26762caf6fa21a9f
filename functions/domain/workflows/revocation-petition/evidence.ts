import type { Case } from '#domain/case/case';
import { lateOf } from '#domain/case/guardianship-changes';
import { EvidenceListed } from '#domain/case/guardianship-facts';
import { drafts, type OnOutcome } from '#domain/duty/workflow';
import type { Complaint } from '#domain/errors';
import type { Draft } from '#domain/history/fact';
import { complaint } from '#domain/input/complaint';
import { EvidenceKind } from '#schemas/codes/evidence-kind';
import type { Instant } from '#schemas/time';
import type { PieceState } from '#schemas/workflows/revocation-petition/codes/piece-state';
import { guardianOf } from './filed.ts';

interface Piece {
  readonly kind: EvidenceKind;
  readonly state: PieceState;
  readonly where?: string | undefined;
  readonly note?: string | undefined;
}

interface Listing {
  readonly at: Instant;
  readonly pieces: readonly Piece[];
}

/** A piece of evidence that is held needs its location; one that is missing needs a note. */
const incomplete = (pieces: readonly Piece[]): readonly Complaint[] =>
  pieces.flatMap(({ state, where, note }, index) => {
    if (state === 'held' && where === undefined)
      return [
        complaint(`pieces/${index}/where`, 'nothing', [
          '已有的材料须注明存放何处',
          'say where it is',
        ]),
      ];
    return state === 'missing' && note === undefined
      ? [
          complaint(`pieces/${index}/note`, 'nothing', [
            '所缺材料须注明原因或者何时补齐',
            'say why it is missing, or by when it comes',
          ]),
        ]
      : [];
  });

/** The list must mention every kind of evidence, since one that nobody mentions would be missed only in court. */
const unspoken = (pieces: readonly Piece[], { context }: OnOutcome<Case>): readonly Complaint[] => {
  const { value } = context.policy.setting('petition.evidence');
  const left = value.filter((kind) => !pieces.some((each) => each.kind === kind));
  if (left.length === 0) return [];
  const names = left.map((kind) => EvidenceKind.labels[kind]);
  return [
    complaint(
      'pieces',
      'a list',
      [
        `清单未说明：${names.map(({ zh }) => zh).join('、')}`,
        `the list says nothing of: ${names.map(({ en }) => en).join(', ')}`,
      ],
      left.join(' | '),
    ),
  ];
};

/**
 * The complaints about a list of evidence: it must mention each kind, and each piece needs its location or a note that
 * it is missing.
 */
export const againstList = (
  { pieces }: Partial<Listing>,
  on: OnOutcome<Case>,
): readonly Complaint[] =>
  pieces === undefined ? [] : [...unspoken(pieces, on), ...incomplete(pieces)];

const kindsIn = (pieces: readonly Piece[], state: PieceState): EvidenceKind[] => [
  ...new Set(pieces.filter((each) => each.state === state).map(({ kind }) => kind)),
];

/** The kinds of evidence that are held, and those that are missing; their locations are personal, and sealed. */
export const listed = ({ at, pieces }: Listing, on: OnOutcome<Case>): readonly Draft[] => {
  const guardian = guardianOf(on);
  if (!guardian) return [];
  const found = { held: kindsIn(pieces, 'held'), missing: kindsIn(pieces, 'missing') };
  const late = lateOf(on.state, { guardian, at });
  return drafts(on.duty, EvidenceListed.of({ guardian, at, ...found, ...late }));
};
