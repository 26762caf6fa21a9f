import type { LocalContext } from '#domain/context';
import type { Complaint } from '#domain/errors';
import { complaint } from '#domain/input/complaint';

interface Trustee {
  readonly cannotReturn?: string | undefined;
}

/** If the notice puts the parents' return first, a trustee is allowed only while no return is possible. */
export const returnComesFirst = (
  { cannotReturn }: Trustee,
  { context: { policy } }: { readonly context: Pick<LocalContext, 'policy'> },
): readonly Complaint[] => {
  if (cannotReturn !== undefined) return [];
  const { value, basis } = policy.setting('recall.alternative');
  if (value !== 'return_first') return [];
  const cites = basis.map(({ doc, section }) => `${doc} ${section}`).join('; ');
  return [
    complaint('cannotReturn', 'nothing', [
      `父母暂时无法返家的才可委托，须注明原因（pol.fallback；${cites}）`,
      `a trustee is for parents who cannot return for now: say why (pol.fallback; ${cites})`,
    ]),
  ];
};
