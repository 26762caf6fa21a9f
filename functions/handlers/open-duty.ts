import { middleware } from '#runtime/middleware';
import { openDutyPorts } from '#runtime/wiring/open-duty';
import { OpenDutyEnvironment } from '#schemas/environment';
import { OpenDutyTask } from '#schemas/machine-task';
import { openDuty } from '#steps/workers/open-duty';

const run = openDuty(openDutyPorts(OpenDutyEnvironment.parse(process.env)));

/** Serves every callback state of every machine. */
export const handler = middleware(async (event: unknown) => run(OpenDutyTask.parse(event)));
