import * as z from 'zod';
import { type Lineage, officeFor } from '#domain/directory/routing';
import { drafts, type Meaning, type Occasion } from '#domain/duty/meaning';
import type { NamedInOutcome } from '#domain/duty/named-in-outcome';
import { openDuty } from '#domain/duty/open-duty';
import { nextEpisodeId, startEpisode } from '#domain/episode/start-episode';
import { CustodyGroup } from '#schemas/codes/custody-group';
import { CustodyKind } from '#schemas/codes/custody-kind';
import { GuardianshipGround } from '#schemas/codes/guardianship-ground';
import { PlacementKind } from '#schemas/codes/placement-kind';
import type { PlacementOccasion } from '#schemas/codes/placement-occasion';
import { dutyTypes } from '#schemas/duties/index';
import { PlaceId } from '#schemas/ids';
import { Instant } from '#schemas/time';
import type { Case, Custody } from './case.ts';
import { custodianOf } from './custodian-of.ts';
import { outOfOrder } from './custody-changes.ts';
import { placesOf } from './places.ts';

const MACHINE = 'temporary-custody';

const review = dutyTypes['review-custody'];
const schooling = dutyTypes['transfer-school'];

/** What every placement says, whichever duty it ends. */
const Placed = z.object({
  at: Instant,
  receiver: PlacementKind,
  placeId: PlaceId.optional(),
  namedPerson: z.string().optional(),
  custody: CustodyKind.default('temporary_care'),
  ground: GuardianshipGround.optional(),
  group: CustodyGroup.optional(),
});

/** What a custody of the same kind before it has said already, and a change of place does not undo. */
const keptFrom = (before: Custody | undefined, kind: CustodyKind): Partial<Custody> => {
  if (before?.kind !== kind) return {};
  const { ground, group, mayReturn } = before;
  return { ...(ground && { ground }), ...(group && { group }), ...(mayReturn && { mayReturn }) };
};

const custodyFrom = (
  { fields, state, duty, places, named, context }: Occasion,
  occasion: PlacementOccasion,
): Custody => {
  const { at: since, receiver, placeId, namedPerson, ...said } = Placed.parse(fields);
  const { custody: kind, ground, group } = said;
  const { place } = named;
  const { successors } = context;
  return {
    episodeId: nextEpisodeId(MACHINE, state),
    kind,
    occasion,
    receiver,
    office: custodianOf({ receiver, place, duty, places, successors }),
    ...(placeId && { place: placeId }),
    named: namedPerson !== undefined,
    ...keptFrom(state.custody, kind),
    ...(ground && { ground }),
    ...(group && { group }),
    since,
  };
};

/** 转入地县级教育行政部门: the child goes to school where it is, and that may be in another county. */
const schoolingThere = ({ around }: NamedInOutcome): Lineage => {
  const office = around && officeFor(schooling.post, around);
  return office ? [{ offices: { [schooling.post]: office } }] : [];
};

/** Others have had the child since: what is entered only now of a time before that moves nobody. A move is from there. */
const isOvertaken = ({ state, duty, fields }: Occasion): boolean =>
  state.custody !== undefined &&
  duty.type !== dutyTypes['move-child'].code &&
  Placed.parse(fields).at < state.custody.since;

/** It was so, and is over: nobody owes anything of it, and no bed is taken. */
const placedBefore = ({ duty, fields }: Occasion) => {
  const { receiver, at: since } = Placed.parse(fields);
  return drafts(duty, { type: 'ChildPlaced', data: { receiver, since, outOfOrder: true } });
};

/**
 * The child is with others from now on: an episode of its own carries the custody, and the office
 * that has the child owes what is owed in it. A custody that was before is over.
 */
export const placedOn =
  (why: (state: Case) => PlacementOccasion): Meaning =>
  (occasion) => {
    const { state, duty, places, context, named } = occasion;
    const episode = state.episodes[duty.episodeId];
    if (!episode) return [];
    if (isOvertaken(occasion)) return placedBefore(occasion);
    const custody = custodyFrom(occasion, why(state));
    const { episodeId, receiver, since } = custody;
    const there = placesOf({ ...state, custody }, [...schoolingThere(named), ...places]);
    const { reportId, situations, parents } = episode;
    const beginning = { caseId: state.id, episodes: state.episodes, reportId, situations, parents };
    const first = { caseId: state.id, episodeId, reportId, step: review.code, round: 1 };
    const data = { receiver, since, custody, ...outOfOrder(since, state) };
    return [
      ...drafts(duty, { type: 'ChildPlaced', data }),
      ...startEpisode(MACHINE, { ...beginning, basis: ['cus.escort'] }, there, context),
      ...openDuty({ ...first, occasion: { machine: MACHINE, situations } }, there, context),
    ];
  };
