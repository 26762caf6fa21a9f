const OFFSET_MS = 8 * 3_600_000;

/** `11-29 05:07`, in China’s time. */
export const timeText = (instant: string): string =>
  new Date(Date.parse(instant) + OFFSET_MS).toISOString().slice(5, 16).replace('T', ' ');
