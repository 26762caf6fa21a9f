import * as z from 'zod';
import { route } from '../route.ts';
import { Term } from '../term.ts';
import { Instant } from '../time.ts';

export const clock = [
  route({
    name: 'moveClock',
    method: 'POST',
    path: '/clock',
    title: { zh: '拨快时钟', en: 'Move the clock forward' },
    may: 'signedIn',
    onlyWithMovableClock: true,
    body: z.strictObject({
      forward: z.union([Term, z.array(Term).min(1).max(5)]),
      /** Moves straight to the end, as an outage would, instead of stopping at each moment on the way. */
      jump: z.boolean().default(false),
    }),
    answer: z.lazy(() => z.object({ now: Instant, swept: z.number(), handedOver: z.number() })),
  }),
] as const;
