import type { Case } from '#domain/composed/case';
import type { Duty } from '#domain/duty/duty';
import type { Graph } from '#domain/episode/machine-graph';
import type { DutyInForce, Policy, Resolved } from '#domain/policy/policy';
import type { Calendar } from '#domain/time/calendar';
import type { Instant } from '#schemas/time';

/** Everything that an explanation uses in addition to the history. */
export interface Sources {
  readonly at: Instant;
  readonly calendar: Calendar;
  /** The policy pack of the case; a duty in another place has that place's. */
  readonly pack: string;
  readonly policyOf: (pack: string, at: Instant) => Policy;
  readonly graphOf: (machine: string) => Graph | undefined;
}

type SourceOf = Pick<Resolved<unknown>, 'layer' | 'kind' | 'basis' | 'note'>;

/** The layer that put a duty in force, and the other layers that say the same. */
export const inForceOf = (duty: DutyInForce) => ({
  ...sourceOf(duty),
  also: duty.also,
  ...(duty.units.length > 0 && { units: duty.units }),
});

/** The layer that made a statement, and its citations. */
export const sourceOf = ({ layer, kind, basis, note }: SourceOf) => ({
  layer,
  kind,
  basis,
  ...(note && { note }),
});

/** The circumstances of a duty: its machine, and the situations of its episode. */
export const circumstancesOf = ({ episodeId }: Duty, { episodes }: Case) => {
  const episode = episodes[episodeId];
  return episode && { machine: episode.machine, situations: episode.situations };
};
