import * as z from 'zod';
import { route } from '../route.ts';
import { Term } from '../term.ts';
import { Instant } from '../time.ts';

export const system = [
  route({
    name: 'showHealth',
    method: 'GET',
    path: '/health',
    title: { zh: '健康状况', en: 'Say whether the system works' },
    may: 'anyone',
    answer: z.lazy(() => z.object({ status: z.literal('ok'), now: Instant })),
  }),
  route({
    name: 'showOpenApi',
    method: 'GET',
    path: '/openapi.json',
    title: { zh: '接口说明（OpenAPI 3.1）', en: 'The OpenAPI 3.1 document' },
    may: 'anyone',
    answer: z.lazy(() => z.record(z.string(), z.unknown())),
  }),
  route({
    name: 'moveClock',
    method: 'POST',
    path: '/clock',
    title: { zh: '拨快时钟', en: 'Move the clock forward' },
    may: 'signedIn',
    onlyWithMovableClock: true,
    body: z.strictObject({
      forward: z.union([Term, z.array(Term).min(1).max(5)]),
      /** As an outage would: straight to the end, instead of stopping at each moment on the way. */
      jump: z.boolean().default(false),
    }),
    answer: z.lazy(() => z.object({ now: Instant, swept: z.number(), handedOver: z.number() })),
  }),
] as const;
