import type { Case } from '#domain/case/case';
import type { OnOutcome } from '#domain/duty/workflow';
import type { Complaint } from '#domain/errors';
import { complaint } from '#domain/input/complaint';
import type { Independence } from '#schemas/workflows/abandonment-response/codes/independence';

interface Sparing {
  readonly independence?: Independence | undefined;
}

const isAbandonment = ({ state: { episodes }, duty }: OnOutcome<Case>): boolean =>
  episodes[duty.episodeId]?.situations.includes('abandonment') ?? false;

/**
 * The citation of the notice by which whoever abandons a helpless child must (应当) be punished, if one is in force here.
 */
const mustPunish = ({ context: { policy } }: OnOutcome<Case>): string | undefined => {
  const { value, basis } = policy.setting('abandonment.punishment');
  return value === 'must'
    ? basis.map(({ doc, section }) => `${doc} ${section}`).join('; ')
    : undefined;
};

const notSaid = (cites: string): Complaint =>
  complaint('independence', 'nothing', [
    `须注明儿童是否有独立生活能力（int.aband2；${cites}）`,
    `say whether the child can live independently (int.aband2; ${cites})`,
  ]);

/** 应当依法予以治安管理处罚: if the child cannot live on its own, only a particularly minor case may go unpunished. */
export const againstSparing = (
  { independence }: Sparing,
  on: OnOutcome<Case>,
): readonly Complaint[] => {
  const cites = isAbandonment(on) ? mustPunish(on) : undefined;
  if (!cites || independence === 'able') return [];
  if (independence === undefined) return [notSaid(cites)];
  return [
    complaint('outcome', 'notPunished', [
      `遗弃没有独立生活能力的儿童，应当予以处罚；情节特别轻微的选“情节特别轻微”（int.aband2；${cites}）`,
      `whoever abandons a child that cannot live independently is punished; if it is particularly minor, say so (int.aband2; ${cites})`,
    ]),
  ];
};

/**
 * 情节特别轻微 is an exception only for a child that cannot live on its own, because the notice's order covers no other
 * child.
 */
export const againstMinor = (
  { independence }: Sparing,
  on: OnOutcome<Case>,
): readonly Complaint[] => {
  const cites = isAbandonment(on) ? mustPunish(on) : undefined;
  if (!cites || independence === 'unable') return [];
  if (independence === undefined) return [notSaid(cites)];
  return [
    complaint('independence', independence, [
      `情节特别轻微的处理只适用于没有独立生活能力的儿童（int.aband2；${cites}）`,
      `the rule on particularly minor cases is for a child that cannot live independently (int.aband2; ${cites})`,
    ]),
  ];
};
