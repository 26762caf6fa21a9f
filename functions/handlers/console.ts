import { issuerOf } from '#adapters/issuer';
import { pageFiles } from '#adapters/page-files';
import { serveConsole } from '#runtime/console/serve';
import { sessions } from '#runtime/console/session';
import { middleware } from '#runtime/middleware';
import { ConsoleEnvironment } from '#schemas/console-environment';

const { ISSUER, CLIENT, SCOPE, AWS_ENDPOINT_URL } = ConsoleEnvironment.parse(process.env);
const issuer = issuerOf({ issuer: ISSUER, client: CLIENT, endpoint: AWS_ENDPOINT_URL });

/**
 * Open to anybody: it serves the page, and exchanges the issuer's code. It has no right to any table, key or machine.
 */
export const handler = middleware(
  serveConsole({
    files: pageFiles(),
    sessions: sessions({ issuer, client: CLIENT, scope: SCOPE }),
  }),
);
