import * as z from 'zod';
import { route } from '../route.ts';
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
    isStatic: true,
    answer: z.lazy(() => z.record(z.string(), z.unknown())),
  }),
] as const;
