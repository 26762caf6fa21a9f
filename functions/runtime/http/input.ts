import * as z from 'zod';
import { type Complaint, Refusal } from '#domain/errors';
import { complaintsOf } from '#domain/input/complaints';
import type { Route } from '#schemas/route';

type Outer<S> = S extends z.ZodType ? z.output<S> : undefined;

/** The input of a route's use case: each part as its schema parses it. */
export interface InputOf<R extends Pick<Route, 'params' | 'query' | 'body'>> {
  readonly params: Outer<R['params']>;
  readonly query: Outer<R['query']>;
  readonly body: Outer<R['body']>;
}

interface Parts {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
}

const nothing = z.strictObject({}).optional();

/** Where each part's fields are named: `{dutyId}`, `?limit`, `/situations/0`. */
const named = {
  params: (path: string) => `{${path.slice(1)}}`,
  query: (path: string) => `?${path.slice(1)}`,
  body: (path: string) => path,
} as const;

/**
 * Parses what came, part by part, into what the route declares.
 *
 * @throws {Refusal} `bad-input`, with all that is wrong in any part.
 */
export const inputOf = (route: Route, given: Parts): InputOf<Route> => {
  const complaints: Complaint[] = [];
  const parse = (part: keyof Parts, schema: z.ZodType = nothing): unknown => {
    const parsed = schema.safeParse(given[part]);
    if (parsed.success) return parsed.data;
    const found = complaintsOf(parsed.error, schema, given[part]);
    complaints.push(...found.map((each) => ({ ...each, path: named[part](each.path) })));
    return undefined;
  };
  const input = {
    params: parse('params', route.params),
    query: parse('query', route.query),
    body: parse('body', route.body),
  };
  if (complaints.length > 0) throw new Refusal('bad-input', { complaints });
  return input as InputOf<Route>;
};
