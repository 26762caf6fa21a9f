import * as z from 'zod';
import type { LocalContext } from '#domain/context';
import { type Lineage, officeFor } from '#domain/directory/routing';
import { openDuty } from '#domain/duty/open-duty';
import { drafts, type OnOutcome } from '#domain/duty/workflow';
import { nextEpisodeId } from '#domain/episode/order';
import { startEpisode } from '#domain/episode/start-episode';
import type { Draft } from '#domain/history/fact';
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
import { outOfOrder } from './custody.ts';
import { ChildPlaced } from './facts.ts';
import { flagsOf } from './placement-advice.ts';
import { metAt } from './record-place.ts';
import { localTo } from './routing-of.ts';

const MACHINE = 'temporary-custody';

const review = dutyTypes['review-custody'];
const schooling = dutyTypes['transfer-school'];

/** The fields of every placement, whichever duty it ends. */
const Placed = z.object({
  at: Instant,
  receiver: PlacementKind,
  placeId: PlaceId.optional(),
  namedPerson: z.string().optional(),
  custody: CustodyKind.default('temporary_care'),
  ground: GuardianshipGround.optional(),
  group: CustodyGroup.optional(),
});
type PlacedFields = z.input<typeof Placed>;
type Placing = z.output<typeof Placed>;

/** The parts of an earlier custody of the same kind that a change of place keeps. */
const keptFrom = (before: Custody | undefined, kind: CustodyKind): Partial<Custody> => {
  if (before?.kind !== kind) return {};
  const { ground, group, mayReturn, mayReturnTo } = before;
  return {
    ...(ground && { ground }),
    ...(group && { group }),
    ...(mayReturn && { mayReturn }),
    ...(mayReturnTo && { mayReturnTo }),
  };
};

const custodyFrom = (
  { at: since, receiver, placeId, namedPerson, custody: kind, ground, group }: Placing,
  occasion: PlacementOccasion,
  { state, duty, named, context }: OnOutcome<Case>,
): Custody => {
  const of = {
    ...keptFrom(state.custody, kind),
    ...(ground && { ground }),
    ...(group && { group }),
  };
  const child = { ...state, custody: { group: of.group ?? state.custody?.group } };
  const flags = flagsOf(receiver, child, context.policy);
  return {
    episodeId: nextEpisodeId(state.begun, MACHINE),
    kind,
    occasion,
    receiver,
    office: custodianOf({ receiver, place: named.places.placeId?.place, duty }, context),
    ...(placeId && { place: placeId }),
    ...(flags.length > 0 && { flags: [...flags] }),
    named: namedPerson !== undefined,
    ...of,
    since,
  };
};

/** 转入地县级教育行政部门: the child goes to school where it lives now, and that may be in another county. */
const schoolingThere = (around: Lineage | undefined): Lineage => {
  const office = around && officeFor(schooling.post, around);
  return office ? [{ offices: { [schooling.post]: office } }] : [];
};

/** A later placement is already recorded: a placement entered late does not move the child. */
const isOvertaken = (
  { at }: Placing,
  { state, duty }: Pick<OnOutcome<Case>, 'state' | 'duty'>,
): boolean =>
  state.custody !== undefined &&
  duty.type !== dutyTypes['move-child'].code &&
  at < state.custody.since;

/** The child was there and has left: nobody owes a duty for it, and no bed is taken. */
const placedBefore = ({ receiver, at: since }: Placing, { duty }: OnOutcome<Case>) =>
  drafts(duty, ChildPlaced.of({ receiver, since, outOfOrder: true }));

/** Starts the episode that runs the custody, with its first duties. */
const custodyEpisode = (
  custody: Custody,
  { state, duty }: OnOutcome<Case>,
  there: LocalContext,
): readonly Draft[] => {
  const { [duty.episodeId]: episode } = state.episodes;
  if (!episode) return [];
  const { reportId, situations, parents } = episode;
  const { id: caseId, begun } = state;
  const beginning = { caseId, begun, machine: MACHINE, reportId, situations, parents } as const;
  const { episodeId } = custody;
  const first = { caseId, episodeId, reportId, step: review.code, round: 1 };
  return [
    ...startEpisode({ ...beginning, basis: ['cus.escort'] }, there),
    ...openDuty({ ...first, circumstances: { machine: MACHINE, situations } }, there),
  ];
};

/**
 * Places a child with somebody else from now on: an episode of its own runs the custody, and the office that has the
 * child owes the duties in it. An earlier custody ends.
 *
 * @param occasion - the reason for the placement
 */
export const placeChild = (
  fields: PlacedFields,
  occasion: PlacementOccasion,
  on: OnOutcome<Case>,
): readonly Draft[] => {
  const { state, duty, named, context } = on;
  const placing = Placed.parse(fields);
  if (!state.episodes[duty.episodeId]) return [];
  if (isOvertaken(placing, on)) return placedBefore(placing, on);
  const custody = custodyFrom(placing, occasion, on);
  const routing = [...schoolingThere(named.places.placeId?.around), ...context.routing];
  const there = localTo({ ...state, custody }, { ...context, routing });
  const { receiver, since } = custody;
  const data = { receiver, since, custody, ...outOfOrder(since, state) };
  const { around, place } = named.places.placeId ?? {};
  return [
    ...drafts(duty, ChildPlaced.of(data)),
    ...metAt(state, 'custodian', around && place?.division),
    ...custodyEpisode(custody, on, there),
  ];
};
