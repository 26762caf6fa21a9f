import { router } from '#runtime/http/router';
import { middleware } from '#runtime/middleware';
import { disclosurePorts } from '#runtime/wiring/disclosure';
import { disclosure } from '#schemas/api/disclosure';
import { DisclosureEnvironment, identitiesIn } from '#schemas/environment';
import { openReporter } from '#steps/reporter/open-reporter';

const env = DisclosureEnvironment.parse(process.env);
const ports = disclosurePorts(env);

/** Opens a reporter's seal for the police who have accepted the report, and does nothing else. */
export const handler = middleware(
  router(disclosure, { openReporter: openReporter(ports) }, identitiesIn(env)),
);
