import type { Clock } from '#domain/ports';
import { instantAt } from '#domain/time/instant';

export const systemClock: Clock = { now: async () => instantAt(Date.now()) };
