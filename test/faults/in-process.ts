import { GetFunctionConfigurationCommand, LambdaClient } from '@aws-sdk/client-lambda';
import type { Context } from 'aws-lambda';
import { vi } from 'vitest';
import type { System } from '#local/system';
import { type AnyRoute, table } from '#schemas/api/index';
import { cloudOf } from '#test/cloud/flow/inspect';
import { anUpdate, withClaims } from '#test/unit/runtime/an-event';
import type { FaultyCloud } from './faulty-cloud.ts';

type Handler = (event: unknown, context: Partial<Context>) => Promise<unknown>;

let fresh = 0;

/** A deployed function, run here with its deployed variables, over a faulty cloud. */
export const functionOf = async (system: System, name: string, faulty: FaultyCloud) => {
  const asked = new GetFunctionConfigurationCommand({ FunctionName: `local-${name}` });
  const { Environment } = await new LambdaClient(cloudOf(system)).send(asked);
  const variables = {
    ...Environment?.Variables,
    ...system.cloud.env,
    AWS_ENDPOINT_URL: faulty.url,
    POWERTOOLS_DEV: 'false',
    POWERTOOLS_LOG_LEVEL: 'SILENT',
    POWERTOOLS_METRICS_DISABLED: 'true',
  };
  for (const [key, value] of Object.entries(variables)) vi.stubEnv(key, value);

  /** Starts the function fresh, with keys and connections of its own. */
  const start = async (): Promise<(event: unknown) => Promise<unknown>> => {
    fresh += 1;
    const file = new URL(`../../functions/handlers/${name}.ts`, import.meta.url).pathname;
    const { handler }: { handler: Handler } = await import(
      /* @vite-ignore */ `${file}?start=${fresh}`
    );
    const awsRequestId = crypto.randomUUID();
    return (event) => handler(event, { awsRequestId });
  };
  return start;
};

export interface Reply {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Asking {
  readonly name: AnyRoute['name'];
  readonly as: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly version?: number;
  readonly key: string;
}

const filled = (path: string, params: Readonly<Record<string, string>>): string =>
  path.replace(/\{(\w+)\}/g, (_, name) => params[name] ?? '');

/** The gateway's event for a call. */
export const eventFor = ({ name, as, params = {}, query = {}, body, version, key }: Asking) => {
  const route = table.find((each) => each.name === name);
  if (!route) throw new Error(`no route ${name}`);
  const { method, path } = route;
  const rawPath = filled(path, params);
  const { requestContext } = anUpdate();
  const http = { ...requestContext.http, method, path: rawPath };
  const change = {
    routeKey: `${method} ${path}`,
    rawPath,
    pathParameters: { ...params },
    queryStringParameters: { ...query },
    body: body === undefined ? '' : JSON.stringify(body),
    headers: { 'idempotency-key': key, 'if-match': version ? `"${version}"` : undefined },
    requestContext: { ...requestContext, http },
  };
  return withClaims(anUpdate(change), { username: as, sub: as });
};
