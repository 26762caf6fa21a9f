import { router } from '#runtime/http/router';
import { middleware } from '#runtime/middleware';
import { clockPorts } from '#runtime/wiring/clock';
import { table } from '#schemas/api/index';
import { ClockEnvironment } from '#schemas/environment';
import { moveClockOnce } from '#steps/sweep/move-clock-once';

const ports = clockPorts(ClockEnvironment.parse(process.env));

/** Only in deployments whose clock may be moved. */
export const handler = middleware(
  router(
    table.filter((route) => route.name === 'moveClock'),
    { moveClock: moveClockOnce(ports) },
    { subjectClaim: 'sub', administrators: [] },
  ),
);
