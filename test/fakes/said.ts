import { type InputOf, inputOf } from '#runtime/http/input';
import { type RouteName, type RouteNamed, table } from '#schemas/api/index';
import { readFields } from '#schemas/reading/fields';
import type { Route } from '#schemas/route';

/** The input of a route's step for a body as somebody sends it. */
export const inputSaid = <N extends RouteName>(
  name: N,
  said: unknown,
  params: Readonly<Record<string, string>> = {},
): InputOf<Extract<Route, RouteNamed<N>>> => {
  const route = table.find((each) => each.name === name);
  if (!route) throw new Error(`no route is ${name}`);
  const text = typeof said === 'string' ? said : JSON.stringify(said);
  return inputOf(route, {
    params: Object.keys(params).length > 0 ? params : undefined,
    query: {},
    body: undefined,
    said: readFields(text),
  }) as unknown as InputOf<Extract<Route, RouteNamed<N>>>;
};
