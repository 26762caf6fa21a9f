import { Instant } from '#schemas/time';

/** The instant at so many milliseconds since 1970. */
export const instantAt = (milliseconds: number): Instant =>
  Instant.parse(new Date(milliseconds).toISOString());

export const millisecondsOf = (instant: Instant): number => Date.parse(instant);
