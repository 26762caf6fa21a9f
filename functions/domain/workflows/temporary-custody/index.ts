import { againstPlacing } from '#domain/case/against/handover';
import type { Case } from '#domain/case/case';
import { outOfOrder } from '#domain/case/custody';
import { entrust } from '#domain/case/entrust';
import { ChildDied, CustodyEnded } from '#domain/case/facts';
import { placeChild } from '#domain/case/place-child';
import { recallAgain } from '#domain/case/recall-again';
import { caseWorkflow } from '#domain/case/workflow';
import { present } from '#domain/directory/successions';
import { drafts, type OnOutcome } from '#domain/duty/workflow';
import type { PlaceId } from '#schemas/ids';
import type { Instant } from '#schemas/time';
import * as duties from '#schemas/workflows/temporary-custody/duties';
import { againstReturn } from './against-return.ts';
import {
  CareDelegated,
  CarerNamed,
  custodyFacts,
  ReturnFoundFit,
  ReturnFoundUnfit,
} from './facts.ts';
import { pointless } from './pointless.ts';
import { moveAgain, reviewed } from './review.ts';

const carerNamed = (since: Instant, { duty }: OnOutcome<Case>) =>
  drafts(duty, CarerNamed.of({ since }));

interface Agreement {
  readonly at: Instant;
  readonly placeId?: PlaceId | undefined;
}

const delegated = ({ at: since, placeId }: Agreement, on: OnOutcome<Case>) => {
  const { duty, named, context, state } = on;
  const institution = named.places.placeId?.place.office;
  const office = institution && present(institution, context.successors);
  const where = { ...(placeId && { place: placeId }), ...(office && { office }) };
  return drafts(duty, CareDelegated.of({ since, ...where, ...outOfOrder(since, state) }));
};

/** Custody: it lasts until a parent, a trustee or another guardian has the child, or it comes of age. */
export const temporaryCustody = caseWorkflow(duties, {
  facts: custodyFacts,
  pointless,
  outcomes: {
    'take-into-custody': {
      taken: {
        refuses: againstPlacing,
        means: (fields, on) => placeChild(fields, 'temporary_guardianship', on),
      },
    },
    'move-child': {
      moved: {
        refuses: againstPlacing,
        means: (fields, on) =>
          placeChild(fields, on.state.custody?.occasion ?? 'domestic_violence', on),
      },
    },
    admit: {
      admitted: {
        means: ({ at, namedPerson }, on) => (namedPerson === undefined ? [] : carerNamed(at, on)),
      },
      refused: { means: (_fields, on) => moveAgain(on) },
    },
    'name-carer': { named: { means: ({ at }, on) => carerNamed(at, on) } },
    'delegate-care': { agreed: { means: delegated } },
    'keep-contact': {
      reached: { means: (_fields, on) => recallAgain(on) },
      refuses: { means: (_fields, on) => recallAgain(on) },
    },
    'assess-return': {
      fit: {
        means: ({ at: since, guardian }, { duty }) =>
          drafts(duty, ReturnFoundFit.of({ since, guardian })),
      },
      unfit: {
        means: ({ at: since, guardian }, { duty }) =>
          drafts(duty, ReturnFoundUnfit.of({ since, guardian })),
      },
    },
    'review-custody': {
      continues: { means: ({ at }, on) => reviewed(at, true, on) },
      shouldChange: { means: ({ at }, on) => reviewed(at, false, on) },
    },
    'end-custody': {
      ended: {
        refuses: againstReturn,
        means: ({ at: since, how, to }, on) => [
          ...drafts(
            on.duty,
            CustodyEnded.of({ how, since, ...(to && { to }), ...outOfOrder(since, on.state) }),
          ),
          ...(how === 'trustee_named' ? entrust(to ?? 'guardian', on) : []),
        ],
      },
      died: {
        // A death that was already recorded as an incident is not recorded a second time.
        means: ({ at }, { duty, state }) => [
          ...drafts(duty, CustodyEnded.of({ how: 'died', since: at })),
          ...(state.diedAt ? [] : drafts(duty, ChildDied.of({ at }))),
        ],
      },
    },
  },
});
