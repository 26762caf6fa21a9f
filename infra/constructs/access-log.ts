/**
 * The log has neither addresses nor paths: an address could reveal a reporter, and a path may contain a receipt.
 *
 * @param service - the deployment; it keeps the numbers that are counted from the log apart
 */
export const accessLog = (service: string): string =>
  JSON.stringify({
    service,
    requestId: '$context.requestId',
    at: '$context.requestTime',
    route: '$context.routeKey',
    status: '$context.status',
    latency: '$context.responseLatency',
    error: '$context.error.message',
    integrationError: '$context.integrationErrorMessage',
  });
