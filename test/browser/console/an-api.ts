import type { HttpEvent } from '#runtime/http/call';
import { type Bindings, router } from '#runtime/http/router';
import { logger } from '#runtime/observability';
import { type AnyRoute, table } from '#schemas/api/index';
import { showDeviceKey } from '#steps/devices/show-device-key';
import { listOfficers, listOffices } from '#steps/directory/list-offices';
import { listPlaces } from '#steps/directory/list-places';
import { showMe, showOffice } from '#steps/directory/show-office';
import { listDutyTypes, showDutyType } from '#steps/duties/duty-types';
import { showDutyForm } from '#steps/duties/show-duty-form';
import { showOverview } from '#steps/duties/show-overview';
import { showAccessLog } from '#steps/files/show-access-log';
import { showGuardianship } from '#steps/guardianship/show-guardianship';
import { showPeople } from '#steps/people/show-people';
import { openReporter } from '#steps/reporter/open-reporter';
import { listReports } from '#steps/reports/list-reports';
import type { World } from '#test/fakes/a-world';
import { steps } from '#test/fakes/deeds';
import { runUntilQuiet } from '#test/fakes/what-people-do';
import { anUpdate, withClaims } from '#test/unit/runtime/an-event';

export interface Request {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const questions = {
  showDeviceKey,
  listOfficers,
  listOffices,
  listPlaces,
  showMe,
  showOffice,
  listDutyTypes,
  showDutyType,
  showDutyForm,
  showOverview,
  showAccessLog,
  showGuardianship,
  showPeople,
  listReports,
  openReporter,
};

const regexOf = ({ path }: AnyRoute): RegExp =>
  new RegExp(`^${path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`);

const eventOf = (request: Request, officer: string): HttpEvent => {
  const { method, path, query, headers, body } = request;
  const found = table.find((each) => each.method === method && regexOf(each).test(path));
  const { groups } = (found && regexOf(found).exec(path)) ?? {};
  const given = Object.entries(groups ?? {}).map(([name, at]) => [name, decodeURIComponent(at)]);
  const { requestContext } = anUpdate();
  const event = {
    ...anUpdate(),
    routeKey: found ? `${method} ${found.path}` : '$default',
    rawPath: path,
    rawQueryString: new URLSearchParams(query).toString(),
    headers,
    queryStringParameters: query,
    pathParameters: Object.fromEntries(given),
    requestContext: { ...requestContext, http: { ...requestContext.http, method, path } },
    body,
  };
  return withClaims(event, { username: officer });
};

/** The API of this world, through the router of the functions; executions go on after each act. */
export const anApi = (world: World) => {
  logger.setLogLevel('SILENT');
  const made = Object.entries({ ...steps, ...questions }).map(([name, step]) => [
    name,
    (step as (ports: unknown) => unknown)(world.ports),
  ]);
  const bindings: Bindings<AnyRoute> = Object.fromEntries(made);
  const serve = router(table, bindings, { subjectClaim: 'username', administrators: [] });
  return async (request: Request, officer: string) => {
    const answer = await serve(eventOf(request, officer));
    if (request.method !== 'GET') await runUntilQuiet(world);
    return answer;
  };
};
