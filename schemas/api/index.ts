import type { Route } from '../route.ts';
import { alerts } from './alerts.ts';
import { cases } from './cases.ts';
import { childFiles } from './child-files.ts';
import { directory } from './directory.ts';
import { doors } from './doors.ts';
import { duties } from './duties.ts';
import { jointReports } from './joint-reports.ts';
import { people } from './people.ts';
import { reports } from './reports.ts';
import { system } from './system.ts';

/** Every route of the API. A new one is declared in its group's file, and nowhere else. */
export const table = [
  ...reports,
  ...jointReports,
  ...doors,
  ...cases,
  ...childFiles,
  ...people,
  ...duties,
  ...alerts,
  ...directory,
  ...system,
] as const;

export type AnyRoute = (typeof table)[number];
export type RouteName = AnyRoute['name'];
export type RouteNamed<N extends RouteName> = Extract<AnyRoute, { name: N }>;

/** The same table, as plain routes. */
export const routes: readonly Route[] = table;
