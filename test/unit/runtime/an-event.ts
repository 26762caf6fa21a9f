import type { HttpEvent } from '#runtime/http/call';
import endDuty from './events/end-duty.json' with { type: 'json' };
import showWorklist from './events/show-worklist.json' with { type: 'json' };

type Change = Partial<Omit<HttpEvent, 'headers'>> & {
  readonly headers?: Readonly<Record<string, string | undefined>>;
};

const changed = (event: unknown, { headers, ...change }: Change): HttpEvent => {
  const before = structuredClone(event) as HttpEvent;
  const merged = Object.entries({ ...before.headers, ...headers });
  const kept = merged.filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { ...before, ...change, headers: Object.fromEntries(kept) };
};

/** API Gateway's event for an officer who ends a duty; the test states only what differs. */
export const anUpdate = (change: Change = {}): HttpEvent => changed(endDuty, change);

/** API Gateway's event for a machine client that asks for a worklist. */
export const aQuestion = (change: Change = {}): HttpEvent => changed(showWorklist, change);

export const withClaims = (
  event: HttpEvent,
  claims: Readonly<Record<string, string>>,
): HttpEvent => {
  const { requestContext } = event;
  const authorizer = { ...requestContext.authorizer, jwt: { claims, scopes: [] } };
  return { ...event, requestContext: { ...requestContext, authorizer } };
};
