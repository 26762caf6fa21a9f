import { routingOf } from '#domain/case/routing-of';
import type { Context, LocalContext } from '#domain/context';
import type { Division } from '#domain/directory/records';
import { type Lineage, lineage, lineageRefs, packFor } from '#domain/directory/routing';
import { inOrder } from '#domain/episode/order';
import type { Policy } from '#domain/policy/policy';
import type { Ref } from '#domain/record';
import type { DivisionCode } from '#schemas/ids';
import type { Instant } from '#schemas/time';
import { type AnyCarrier, isCase } from './carrier.ts';

const rolesIn = (state: AnyCarrier) => (isCase(state) ? (state.places ?? {}) : {});

/** The divisions in which something of a case happens, its own first. */
export const divisionsOf = (state: AnyCarrier): readonly DivisionCode[] => [
  ...new Set([
    state.division,
    ...(state.alsoIn ?? []),
    ...inOrder(state.episodes).flatMap(([, { division }]) => division ?? []),
    ...Object.values(rolesIn(state)).map(({ division }) => division),
  ]),
];

/** The records to read in order to find the offices of each place of a case, and of further ones. */
export const placesRefs = (
  state: AnyCarrier,
  more: readonly DivisionCode[] = [],
): readonly Ref<Division>[] => {
  const codes = [...divisionsOf(state), ...more].flatMap(lineage);
  return [...new Set(codes)].flatMap((code) => lineageRefs(code).slice(0, 1));
};

/** The offices and rules around the places of a case. */
export interface Around {
  /** The divisions that `placesRefs` names. */
  readonly divisions: readonly Division[];
  readonly policyOf: (pack: string, at: Instant) => Policy;
}

const lineageIn = (divisions: readonly Division[], code: DivisionCode): readonly Division[] =>
  lineage(code).flatMap((each) => divisions.find((known) => known.code === each) ?? []);

/** The offices of one division of a case, nearest first. @param division - absent for the case's own */
export const routingIn = (
  state: AnyCarrier,
  divisions: readonly Division[],
  division?: DivisionCode | undefined,
): Lineage => routingOf(state, lineageIn(divisions, division ?? state.division), division);

/**
 * The context in one division of a case: its offices, and its rules where its county has rules of its own.
 *
 * @param division - absent for the case's own
 */
export const localIn = (
  state: AnyCarrier,
  context: Context,
  around: Around,
  division?: DivisionCode | undefined,
): LocalContext => {
  const { divisions, policyOf } = around;
  const at = (code: DivisionCode | undefined): LocalContext =>
    localIn(state, context, around, code === state.division ? undefined : code);
  const of: NonNullable<LocalContext['places']>['of'] = (role) => rolesIn(state)[role]?.division;
  const places = { at, of };
  const routing = routingIn(state, divisions, division);
  if (!division) {
    const policy = policyOf(state.pack, context.at);
    return { ...context, policy, routing, places };
  }
  const pack = packFor(routing) ?? state.pack;
  return { ...context, policy: policyOf(pack, context.at), routing, division, places };
};
