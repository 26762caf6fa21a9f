import { middleware } from '#runtime/middleware';
import { openDutyPorts } from '#runtime/wiring/open-duty';
import { OpenDutyEnvironment } from '#schemas/environment';
import { OpenDutyTask } from '#schemas/machine-task';
import { openDuty } from '#steps/workers/open-duty';

const ports = openDutyPorts(OpenDutyEnvironment.parse(process.env));

/** Serves every callback state of every machine. */
export const handler = middleware(async (event: unknown, trace) =>
  openDuty({ ...ports, ...trace })(OpenDutyTask.parse(event)),
);
