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
  | 'endsDuty'
  | 'changesDuty'
  | 'actsInCase'
  | 'findsSituation'
  | 'statesIdentity'
  | 'saysWhichChild'
  | 'opensDuty'
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
 * A route says everything about itself, once.
 *
 * From the table come the gateway's routes, the handlers' types, the OpenAPI document,
 * the typed client and the access tests.
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
   * The body is filled in by people, and read as they write it: only what its schema demands may be refused. These are
   * its fields without which it says little; it is taken without them, and warned of.
   */
  readonly wants?: readonly string[];
  /** Made (`z.lazy`) when the OpenAPI document first reads it: no request needs it. */
  readonly answer: z.ZodType;
  /** The status of a success; 200 unless told. */
  readonly status?: 200 | 201 | 202;
  /** An update of a versioned record: `If-Match` is required, and a stale one gets 412. */
  readonly versioned?: true;
  /** The gateway limits this route by itself, in addition to the limit on all routes. */
  readonly isThrottled?: true;
  /** It is taken without an `Idempotency-Key`, too: a caller who has none is not refused. */
  readonly keyIsOptional?: true;
  /** Its answer changes only with a deployment: callers may keep it. */
  readonly isStatic?: true;
  /** Only in deployments whose clock may be moved. */
  readonly onlyWithMovableClock?: true;
}

/** Keeps the literal types of a route's schemas. */
export const route = <const R extends Route>(declaration: R): R => declaration;

/** Everything but a GET changes something, and is repeatable by its `Idempotency-Key`. */
export const isWrite = ({ method }: Pick<Route, 'method'>): boolean => method !== 'GET';
