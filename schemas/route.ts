import type * as z from 'zod';
import type { Label } from './label.ts';

export type Method = 'GET' | 'POST' | 'PUT';

/** The right that a route demands; `functions/domain/access/rights.ts` defines each right. */
export type Right =
  | 'anyone'
  | 'signedIn'
  | 'reporter'
  | 'ownReport'
  | 'deliversRoster'
  | 'officer'
  | 'seesCase'
  | 'seesAccessLog'
  | 'seesDuty'
  | 'seesChildOfDuty'
  | 'entersChild'
  | 'seesChild'
  | 'entersPart'
  | 'listsChildren'
  | 'findsChildren'
  | 'listsVisits'
  | 'seesReadings'
  | 'endsDuty'
  | 'notesDuty'
  | 'changesDuty'
  | 'actsInCase'
  | 'findsSituation'
  | 'statesIdentity'
  | 'saysWhichChild'
  | 'opensDuty'
  | 'transfersCase'
  | 'recordsInCase'
  | 'tellsIncident'
  | 'closesCase'
  | 'closesJunk'
  | 'worksAtOffice'
  | 'supervisesDivision'
  | 'readsRegister'
  | 'answersAlert'
  | 'opensReporter'
  | 'resumesCase'
  | 'correctsTime'
  | 'administrator'
  | 'administersOffice'
  | 'administersDivision';

/**
 * A route, with everything about it declared once.
 *
 * The gateway's routes, the handlers' types, the OpenAPI document, the typed client and the access tests are made from
 * the table.
 */
export interface Route {
  readonly name: string;
  readonly method: Method;
  /** With parameters in braces: `/duties/{dutyId}/outcome`. */
  readonly path: string;
  readonly title: Label;
  readonly may: Right;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /**
   * Set if people fill in the body, which is then read as they write it: it can be refused only for the fields that its
   * schema requires. These are the other fields that a useful body has; without them it is accepted with a warning.
   */
  readonly wants?: readonly string[];
  /** Made (`z.lazy`) when the OpenAPI document first reads it, because no request needs it. */
  readonly answer: z.ZodType;
  /** The status of a success; by default 200. */
  readonly status?: 200 | 201 | 202;
  /** An update of a versioned record: `If-Match` is required, and a stale one gets 412. */
  readonly versioned?: true;
  /** The gateway limits this route separately, in addition to the limit on all routes. */
  readonly isThrottled?: true;
  /** The largest body in bytes, if it may be larger than other bodies: it contains a part of a file. */
  readonly mostBytes?: number;
  /** The `Idempotency-Key` may be left out: a caller without one is not refused. */
  readonly keyIsOptional?: true;
  /** The response changes only with a deployment, so callers may keep it. */
  readonly isStatic?: true;
  /** Exists only in deployments whose clock may be moved. */
  readonly onlyWithMovableClock?: true;
}

/** Keeps the literal types of a route's schemas. */
export const route = <const R extends Route>(declaration: R): R => declaration;

/** Whether the route changes something: everything but a GET does, and can be repeated with its `Idempotency-Key`. */
export const isWrite = ({ method }: Pick<Route, 'method'>): boolean => method !== 'GET';
