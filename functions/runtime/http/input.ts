import * as z from 'zod';
import { type Complaint, Refusal } from '#domain/errors';
import { complaintsOf } from '#domain/input/complaints';
import { type Reading, readLeniently, type Sent } from '#domain/input/read-leniently';
import type { Route } from '#schemas/route';

type Outer<S> = S extends z.ZodType ? z.output<S> : undefined;

/** The input of a route's use case: each part as its schema parses it. */
export interface InputOf<R extends Pick<Route, 'params' | 'query' | 'body'>> {
  readonly params: Outer<R['params']>;
  readonly query: Outer<R['query']>;
  readonly body: Outer<R['body']>;
  /** The warnings about a body that people fill in, and the values that are kept as they were said. */
  readonly reading?: Reading;
}

interface Parts {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
  /** Takes the place of the body if people fill it in. */
  readonly said?: Sent | undefined;
}

const nothing = z.strictObject({}).optional();

/** How each part names its fields in a complaint: `{dutyId}`, `?limit`, `/situations/0`. */
const named = {
  params: (path: string) => `{${path.slice(1)}}`,
  query: (path: string) => `?${path.slice(1)}`,
  body: (path: string) => path,
} as const;

/**
 * Parses each part of a request by the schema that the route declares.
 *
 * @throws {Refusal} `bad-input`, with the faults of all parts.
 */
export const inputOf = (route: Route, given: Parts): InputOf<Route> => {
  const complaints: Complaint[] = [];
  const parse = (part: keyof typeof named, schema: z.ZodType = nothing): unknown => {
    const parsed = schema.safeParse(given[part]);
    if (parsed.success) return parsed.data;
    const found = complaintsOf(parsed.error, schema, given[part]);
    complaints.push(...found.map((each) => ({ ...each, path: named[part](each.path) })));
    return undefined;
  };
  const read = (schema: z.ZodObject, wants: readonly string[]) => {
    const found = readLeniently(schema, given.said, wants);
    if (!('complaints' in found)) return found;
    complaints.push(...found.complaints);
    return {};
  };
  const { wants, body } = route;
  const input = {
    params: parse('params', route.params),
    query: parse('query', route.query),
    ...(wants && body instanceof z.ZodObject ? read(body, wants) : { body: parse('body', body) }),
  };
  if (complaints.length > 0) throw new Refusal('bad-input', { complaints });
  return input as InputOf<Route>;
};
