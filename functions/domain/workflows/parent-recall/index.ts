import { againstDeath } from '#domain/case/against/handover';
import { entrust } from '#domain/case/entrust';
import { ParentReturned, TrusteeNamed } from '#domain/case/facts';
import { placeChild } from '#domain/case/place-child';
import { watchParentsAgain } from '#domain/case/watch-parents';
import { caseWorkflow } from '#domain/case/workflow';
import { drafts } from '#domain/duty/workflow';
import { Parent } from '#schemas/codes/parent';
import * as duties from '#schemas/workflows/parent-recall/duties';
import { againstKin } from './kin-of-trustee.ts';
import { pointless } from './pointless.ts';
import { returnComesFirst } from './return-comes-first.ts';

/**
 * The recall of parents: they are called back and reprimanded; a child whose parents nobody can reach is escorted to a
 * carer.
 */
export const parentRecall = caseWorkflow(duties, {
  pointless,
  outcomes: {
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
        refuses: (fields, on) => [...returnComesFirst(fields, on), ...againstKin(fields, on)],
        means: ({ at: since }, on) => {
          const { data: parent } = Parent.safeParse(on.duty.subject);
          if (!parent) return [];
          return [...drafts(on.duty, TrusteeNamed.of({ parent, since })), ...entrust(parent, on)];
        },
      },
    },
    'verify-visit': {
      notInPlace: {
        means: (_fields, on) =>
          watchParentsAgain(on.state.episodes[on.duty.episodeId]?.parents ?? [], on),
      },
    },
  },
});
