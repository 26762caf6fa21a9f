import * as z from 'zod';
import { againstDeath } from '#domain/case/against/handover';
import type { Case } from '#domain/case/case';
import { entrust } from '#domain/case/entrust';
import { ParentReturned, TrusteeNamed } from '#domain/case/facts';
import { placeChild } from '#domain/case/place-child';
import { watchParentsAgain } from '#domain/case/watch-parents';
import { caseWorkflow } from '#domain/case/workflow';
import { drafts, type OnOutcome } from '#domain/duty/workflow';
import type { Draft } from '#domain/history/fact';
import { Parent } from '#schemas/codes/parent';
import * as duties from '#schemas/workflows/parent-recall/duties';
import { kinFlags } from './kin-of-trustee.ts';
import { pointless } from './pointless.ts';
import { returnComesFirst } from './return-comes-first.ts';

/** The parent of the duty; all parents of the recall for a duty of an older machine, which names none. */
const towardsWhom = ({ duty: { subject, episodeId }, state }: OnOutcome<Case>): readonly Parent[] =>
  z.tuple([Parent]).safeParse([subject]).data ?? state.episodes[episodeId]?.parents ?? [];

const RECALL = 'parent-recall';

/** The machine of a recall opens the watch after its own first round; after any other, it is opened here. */
const watchedLater = (_fields: unknown, on: OnOutcome<Case>): readonly Draft[] => {
  const { duty, state } = on;
  const isOfMachine = duty.round === 1 && state.episodes[duty.episodeId]?.machine === RECALL;
  return isOfMachine ? [] : watchParentsAgain(towardsWhom(on), on);
};

/**
 * The recall of parents: they are called back and reprimanded; a child whose parents nobody can reach is escorted to a
 * carer.
 */
export const parentRecall = caseWorkflow(duties, {
  pointless,
  outcomes: {
    'order-return': { ordered: { means: watchedLater }, refuses: { means: watchedLater } },
    'contact-parent': { reached: { means: watchedLater }, refuses: { means: watchedLater } },
    escort: {
      handedOver: {
        refuses: againstDeath,
        means: (fields, on) => placeChild(fields, 'parents_unreachable', on),
      },
    },
    compliance: {
      returned: {
        means: ({ at: since }, { duty }) =>
          drafts(duty, ParentReturned.of({ parent: duty.subject ?? '', since })),
      },
      trusteeNamed: {
        refuses: returnComesFirst,
        means: ({ at: since, kin }, on) => {
          const { data: parent } = Parent.safeParse(on.duty.subject);
          if (!parent) return [];
          const flags = kinFlags({ kin }, on);
          const named = { parent, since, ...(flags.length > 0 && { flags: [...flags] }) };
          return [...drafts(on.duty, TrusteeNamed.of(named)), ...entrust(parent, on)];
        },
      },
    },
    'verify-visit': {
      notInPlace: {
        means: (_fields, on) => watchParentsAgain(towardsWhom(on), on),
      },
    },
  },
});
