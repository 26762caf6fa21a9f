import { packs } from '#adapters/policy-packs';
import type { Label } from '#schemas/label';
import type { Basis, DutyStatement, Pack, Silence, Statement } from '#schemas/policy';

/** A layer's statement of a clause: its citation, and the duty or setting. */
export interface Said {
  readonly key: string;
  readonly pack: string;
  readonly of: 'duty' | 'setting' | 'question';
  /** The duty's code or the setting's key. */
  readonly what: string;
  readonly doc: string;
  readonly section: string;
  readonly note?: Label;
}

type AnyStatement = Statement | Silence | DutyStatement;

const ofBasis = (
  { pack }: Pack,
  of: Said['of'],
  what: string,
  { basis, note }: { readonly basis: readonly Basis[]; readonly note?: Label | undefined },
): readonly Said[] =>
  basis.flatMap(({ doc, section, clause }) =>
    clause ? [{ key: clause, pack, of, what, doc, section, ...(note && { note }) }] : [],
  );

const entries = (
  pack: Pack,
  of: 'duty' | 'setting',
  all: Readonly<Record<string, AnyStatement | readonly AnyStatement[]>>,
): readonly Said[] =>
  Object.entries(all).flatMap(([what, said]) =>
    [said].flat().flatMap((each: AnyStatement) => ofBasis(pack, of, what, each)),
  );

const ofPack = (pack: Pack): readonly Said[] => [
  ...entries(pack, 'duty', pack.duties),
  ...entries(pack, 'setting', pack.settings),
  ...pack.questions.flatMap(({ about, basis }) =>
    about.flatMap((clause) =>
      ofBasis(pack, 'question', '', { basis: basis.map((each) => ({ ...each, clause })) }),
    ),
  ),
];

/** All that the packs say of clauses, in the order of the packs. */
export const allSaid = (): readonly Said[] => Object.values(packs).flatMap(ofPack);
