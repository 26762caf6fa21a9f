import { outOfOrder } from '#domain/case/custody-changes';
import type { Draft } from '#domain/case/event';
import { placedOn } from '#domain/case/place-child';
import { present } from '#domain/directory/successions';
import { drafts, type Meaning, type Occasion, reading } from '#domain/duty/meaning';
import { roundOf, roundUnlessOpen } from '#domain/duty/next-round';
import { entrust } from '#domain/workflows/parent-recall/recall';
import { dutyTypes } from '#schemas/duties/index';
import type { Instant } from '#schemas/time';

const { admit } = dutyTypes;
const end = dutyTypes['end-custody'];
const review = dutyTypes['review-custody'];
const delegate = dutyTypes['delegate-care'];
const assessReturn = dutyTypes['assess-return'];
const nameCarer = dutyTypes['name-carer'];
const move = dutyTypes['move-child'];

const ended = reading(end.outcomes.ended.form, ({ at, how, to }, occasion): readonly Draft[] => [
  ...drafts(occasion.duty, {
    type: 'CustodyEnded',
    data: { how, since: at, ...(to && { to }), ...outOfOrder(at, occasion.state) },
  }),
  ...(how === 'trustee_named' ? entrust(occasion, to ?? 'guardian') : []),
]);

/** What was told at once as an incident is not told a second time. */
const died = reading(end.outcomes.died.form, ({ at }, { duty, state }) => [
  ...drafts(duty, { type: 'CustodyEnded', data: { how: 'died', since: at } }),
  ...(state.diedAt ? [] : drafts(duty, { type: 'ChildDied', data: { at } })),
]);

const delegated = reading(delegate.outcomes.agreed.form, ({ at, placeId }, occasion) => {
  const { duty, named, context, state } = occasion;
  const office = named.place && present(named.place.office, context.successors);
  const where = { ...(placeId && { place: placeId }), ...(office && { office }) };
  const data = { since: at, ...where, ...outOfOrder(at, state) };
  return drafts(duty, { type: 'CareDelegated', data });
});

const carerNamed = (at: Instant, { duty }: Occasion) =>
  drafts(duty, { type: 'CarerNamed', data: { since: at } });

const reviewed = (at: Instant, continues: boolean, occasion: Occasion): readonly Draft[] => {
  const { duty, state } = occasion;
  const data = { at, continues, ...outOfOrder(at, state) };
  return [
    ...drafts(duty, { type: 'CustodyReviewed', data }),
    ...(continues ? [] : roundUnlessOpen(occasion, duty.episodeId, move.code)),
    ...roundOf(occasion, duty.episodeId, review.code),
  ];
};

/** The machine comes to the first round of moving the child, which may have been used by hand. */
const refused: Meaning = (occasion) => {
  const { state, duty } = occasion;
  const rounds = state.episodes[duty.episodeId]?.rounds ?? {};
  return rounds[move.code] === undefined
    ? []
    : roundUnlessOpen(occasion, duty.episodeId, move.code);
};

export const custodyMeanings: Readonly<Record<string, Meaning>> = {
  'escort.handedOver': placedOn(() => 'parents_unreachable'),
  'place.placed': placedOn(() => 'domestic_violence'),
  'take-into-custody.taken': placedOn(() => 'temporary_guardianship'),
  'move-child.moved': placedOn(({ custody }) => custody?.occasion ?? 'domestic_violence'),
  'admit.admitted': reading(admit.outcomes.admitted.form, ({ at, namedPerson }, occasion) =>
    namedPerson === undefined ? [] : carerNamed(at, occasion),
  ),
  'admit.refused': refused,
  'name-carer.named': reading(nameCarer.outcomes.named.form, ({ at }, occasion) =>
    carerNamed(at, occasion),
  ),
  'delegate-care.agreed': delegated,
  'assess-return.fit': reading(assessReturn.outcomes.fit.form, ({ at }, { duty }) =>
    drafts(duty, { type: 'ReturnFoundFit', data: { since: at } }),
  ),
  'review-custody.continues': reading(review.outcomes.continues.form, ({ at }, occasion) =>
    reviewed(at, true, occasion),
  ),
  'review-custody.shouldChange': reading(review.outcomes.shouldChange.form, ({ at }, occasion) =>
    reviewed(at, false, occasion),
  ),
  'end-custody.ended': ended,
  'end-custody.died': died,
};
