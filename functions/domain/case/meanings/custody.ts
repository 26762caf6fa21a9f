import * as z from 'zod';
import { CustodyGroup } from '#schemas/codes/custody-group';
import { CustodyKind } from '#schemas/codes/custody-kind';
import { PlacementKind } from '#schemas/codes/placement-kind';
import type { PlacementOccasion } from '#schemas/codes/placement-occasion';
import { dutyTypes } from '#schemas/duties/index';
import { PlaceId } from '#schemas/ids';
import { Instant } from '#schemas/time';
import type { Case } from '../case.ts';
import { custodianOf } from '../custodian-of.ts';
import { stepName } from '../duty-changes.ts';
import type { Draft } from '../event.ts';
import { openDuty } from '../open-duty.ts';
import { placesOf } from '../places.ts';
import { nextEpisodeId, startEpisode } from '../start-episode.ts';
import { drafts, type Meaning, type Occasion, reading } from './meaning.ts';
import { entrust } from './recall.ts';

const { admit } = dutyTypes;
const end = dutyTypes['end-custody'];
const review = dutyTypes['review-custody'];
const delegate = dutyTypes['delegate-care'];
const assessReturn = dutyTypes['assess-return'];
const nameCarer = dutyTypes['name-carer'];

/** What every placement says, whichever duty it ends. */
const Placed = z.object({
  at: Instant,
  receiver: PlacementKind,
  placeId: PlaceId.optional(),
  namedPerson: z.string().optional(),
  custody: CustodyKind.default('temporary_care'),
  group: CustodyGroup.optional(),
});

const MACHINE = 'temporary-custody';

/** A further round of a step in the custody's own episode. */
const nextRound = (occasion: Occasion, step: string): readonly Draft[] => {
  const { state, duty, places, context } = occasion;
  const episode = state.episodes[duty.episodeId];
  if (!episode) return [];
  const { reportId, machine, situations, rounds } = episode;
  const round = (rounds[stepName({ step })] ?? 0) + 1;
  const of = { caseId: state.id, episodeId: duty.episodeId, reportId };
  return openDuty({ ...of, step, round, occasion: { machine, situations } }, places, context);
};

/**
 * The child is with others from now on: an episode of its own carries the custody, and the office
 * that has the child owes what is owed in it. A custody that was before is over.
 */
const placedOn =
  (why: (state: Case) => PlacementOccasion): Meaning =>
  (occasion) => {
    const { state, duty, places, context, named } = occasion;
    const {
      at: since,
      receiver,
      placeId,
      namedPerson,
      custody: kind,
      group,
    } = Placed.parse(occasion.fields);
    const episode = state.episodes[duty.episodeId];
    if (!episode) return [];
    const office = custodianOf({ receiver, place: named.place, duty, places });
    const episodeId = nextEpisodeId(MACHINE, state);
    const custody = {
      episodeId,
      kind,
      occasion: why(state),
      receiver,
      office,
      ...(placeId && { place: placeId }),
      named: namedPerson !== undefined,
      ...(group && { group }),
      since,
    };
    const there = placesOf({ ...state, custody }, places);
    const { reportId, situations, parents } = episode;
    const beginning = { caseId: state.id, episodes: state.episodes, reportId, situations, parents };
    const first = { caseId: state.id, episodeId, reportId, step: review.code, round: 1 };
    return [
      ...drafts(duty, { type: 'ChildPlaced', data: { receiver, since, custody } }),
      ...startEpisode(MACHINE, { ...beginning, basis: ['cus.escort'] }, there, context),
      ...openDuty({ ...first, occasion: { machine: MACHINE, situations } }, there, context),
    ];
  };

const ended = reading(end.outcomes.ended.form, ({ at, how, to }, occasion): readonly Draft[] => [
  ...drafts(occasion.duty, {
    type: 'CustodyEnded',
    data: { how, since: at, ...(to && { to }) },
  }),
  ...(how === 'trustee_named' ? entrust(occasion, to ?? 'guardian') : []),
]);

const died = reading(end.outcomes.died.form, ({ at }, { duty }) =>
  drafts(
    duty,
    { type: 'CustodyEnded', data: { how: 'died', since: at } },
    { type: 'ChildDied', data: { at } },
  ),
);

const delegated = reading(delegate.outcomes.agreed.form, ({ at, placeId }, { duty }) =>
  drafts(duty, { type: 'CareDelegated', data: { since: at, ...(placeId && { place: placeId }) } }),
);

const carerNamed = (at: Instant, { duty }: Occasion) =>
  drafts(duty, { type: 'CarerNamed', data: { since: at } });

export const custodyMeanings: Readonly<Record<string, Meaning>> = {
  'escort.handedOver': placedOn(() => 'parents_unreachable'),
  'place.placed': placedOn(() => 'domestic_violence'),
  'move-child.moved': placedOn(({ custody }) => custody?.occasion ?? 'domestic_violence'),
  'admit.admitted': reading(admit.outcomes.admitted.form, ({ at, namedPerson }, occasion) =>
    namedPerson === undefined ? [] : carerNamed(at, occasion),
  ),
  'name-carer.named': reading(nameCarer.outcomes.named.form, ({ at }, occasion) =>
    carerNamed(at, occasion),
  ),
  'delegate-care.agreed': delegated,
  'assess-return.fit': reading(assessReturn.outcomes.fit.form, ({ at }, { duty }) =>
    drafts(duty, { type: 'ReturnFoundFit', data: { since: at } }),
  ),
  'review-custody.continues': (occasion) => nextRound(occasion, review.code),
  'review-custody.shouldChange': (occasion) => [
    ...nextRound(occasion, 'move-child'),
    ...nextRound(occasion, review.code),
  ],
  'end-custody.ended': ended,
  'end-custody.died': died,
};
