import { router } from '#runtime/http/router';
import { middleware } from '#runtime/middleware';
import { clockPorts } from '#runtime/wiring/clock';
import { clock } from '#schemas/api/clock';
import { ClockEnvironment } from '#schemas/environment';
import { moveClockOnce } from '#steps/sweep/move-clock-once';

const ports = clockPorts(ClockEnvironment.parse(process.env));

/** Moves the clock; deployed only where the clock may be moved. */
export const handler = middleware(
  router(clock, { moveClock: moveClockOnce(ports) }, { subjectClaim: 'sub', administrators: [] }),
);
