import type { Route } from '../route.ts';
import { desk } from './audiences/desk.ts';
import { intake } from './audiences/intake.ts';
import { registry } from './audiences/registry.ts';
import { work } from './audiences/work.ts';
import { clock } from './clock.ts';
import { disclosure } from './disclosure.ts';
import { hotline } from './hotline.ts';
import { papers } from './papers.ts';

/**
 * The routes by audience; each audience has a function of the same name that serves them.
 *
 * A route is declared in its group's file, and its group is listed by one audience; a function imports its own
 * audience.
 */
export const audiences = {
  intake,
  work,
  registry,
  desk,
  disclosure,
  papers,
  hotline,
  clock,
} as const;

export type Audience = keyof typeof audiences;

/** Every route of the API. */
export const table = [
  ...intake,
  ...hotline,
  ...work,
  ...registry,
  ...disclosure,
  ...papers,
  ...desk,
  ...clock,
] as const;

export type AnyRoute = (typeof table)[number];
export type RouteName = AnyRoute['name'];
export type RouteNamed<N extends RouteName> = Extract<AnyRoute, { name: N }>;

/** The same table, as plain routes. */
export const routes: readonly Route[] = table;

const byRoute = new Map(
  (Object.keys(audiences) as Audience[]).flatMap((audience) =>
    audiences[audience].map(({ name }): [string, Audience] => [name, audience]),
  ),
);

/** The audience that a route is for: the name of the function that serves it. */
export const audienceOf = ({ name }: Pick<Route, 'name'>): Audience => {
  const audience = byRoute.get(name);
  if (!audience) throw new Error(`route ${name} is for no audience`);
  return audience;
};
