import * as z from 'zod';
import {
  createDocument,
  type ZodOpenApiOperationObject,
  type ZodOpenApiPathsObject,
} from 'zod-openapi';
import { problems } from '../problems.ts';
import { isWrite, type Route } from '../route.ts';
import { routes } from './index.ts';
import { loosely } from './loosely.ts';

const Complaint = z.object({
  path: z.string(),
  given: z.string().optional(),
  allowed: z.string().optional(),
  zh: z.string(),
  en: z.string(),
});

/** RFC 9457, with a stable code and both languages. */
const Problem = z
  .object({
    type: z.string(),
    code: z.string(),
    status: z.number().int(),
    title: z.string(),
    titleZh: z.string(),
    errors: z.array(Complaint).optional(),
    /** The number of errors beyond those listed. */
    more: z.number().int().optional(),
    currentVersion: z.number().int().optional(),
  })
  .meta({ id: 'Problem' });

const json = (schema: z.ZodType) => ({ 'application/json': { schema } });

/** The gateway answers these itself, with a body of its own. */
const OfGateway = z.object({ message: z.string() }).meta({ id: 'GatewayProblem' });

const UNAUTHORISED = {
  description:
    'no token, or one that has expired or is meant for another deployment 令牌缺失或无效',
  content: json(OfGateway),
};

const refusal = (status: number) => {
  const codes = Object.entries(problems).filter(([, problem]) => problem.status === status);
  return {
    description: codes.map(([code, { title }]) => `${code}: ${title.en} ${title.zh}`).join('; '),
    content: { 'application/problem+json': { schema: Problem } },
  };
};

/** The statuses with which a route may refuse, by the mechanisms that serve it. */
const refusalsOf = (route: Route): readonly number[] => {
  // The hotline refuses nothing for its content.
  if (route.keyIsOptional) return [429, 503];
  const isOpen = route.may === 'anyone';
  return [
    400,
    ...(isOpen ? [] : [403]),
    ...(isOpen || route.may === 'signedIn' ? [] : [404]),
    ...(isWrite(route) ? [409, 413, 415] : []),
    // A key that was used for another request; or a place that has no office.
    ...(isWrite(route) || route.may === 'reporter' ? [422] : []),
    ...(route.versioned ? [412, 428] : []),
    429,
    500,
    503,
  ];
};

const NOT_MODIFIED = { description: 'what `If-None-Match` names has not changed 未变化' };

const headers = (route: Route) => {
  const key = z
    .string()
    .max(128)
    .meta({ description: 'The same request under the same key gets the first answer.' });
  const version = z.string().meta({ description: 'The ETag of the version that you have read.' });
  const shape = {
    ...(isWrite(route) && { 'Idempotency-Key': route.keyIsOptional ? key.optional() : key }),
    ...(route.versioned && { 'If-Match': version }),
  };
  return Object.keys(shape).length > 0 ? { header: z.object(shape) } : {};
};

const AS_PEOPLE_WRITE =
  'Read as people write it: only its required fields may be refused. What is written otherwise is normalised or kept as it was said, and named in `warnings`.';

/** A body as the API accepts it, and no stricter; the hotline accepts anything. */
const bodyOf = ({ wants, may }: Route, body: z.ZodType): z.ZodType => {
  if (!(wants && body instanceof z.ZodObject)) return body;
  return may === 'anyone' ? z.union([loosely(body), z.unknown()]) : loosely(body);
};

const operation = (route: Route): ZodOpenApiOperationObject => ({
  operationId: route.name,
  summary: `${route.title.en} ${route.title.zh}`,
  description: `Right: ${route.may}${route.wants ? `. ${AS_PEOPLE_WRITE}` : ''}`,
  ...(route.may === 'anyone' && { security: [] }),
  requestParams: {
    ...(route.params && { path: route.params }),
    ...(route.query && { query: route.query }),
    ...headers(route),
  },
  ...(route.body && { requestBody: { required: true, content: json(bodyOf(route, route.body)) } }),
  responses: {
    [`${route.status ?? 200}`]: { description: route.title.en, content: json(route.answer) },
    ...(route.isStatic && { '304': NOT_MODIFIED }),
    ...(route.may !== 'anyone' && { '401': UNAUTHORISED }),
    ...Object.fromEntries(refusalsOf(route).map((status) => [`${status}`, refusal(status)])),
  },
});

const paths = (): ZodOpenApiPathsObject => {
  const all: Record<string, Record<string, ZodOpenApiOperationObject>> = {};
  for (const route of routes) {
    all[route.path] = { ...all[route.path], [route.method.toLowerCase()]: operation(route) };
  }
  return all;
};

/** The OpenAPI 3.1 document of the whole table; written when the API function is bundled. */
export const openApiDocument = () =>
  createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Heli 合力',
      version: '0.1.0',
      description: 'Case workflow for the protection of rural left-behind children.',
    },
    security: [{ token: [] }],
    paths: paths(),
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
    },
  });

export default openApiDocument;
