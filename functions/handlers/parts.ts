import { middleware } from '#runtime/middleware';
import { partPorts } from '#runtime/wiring/parts';
import { PartsEnvironment } from '#schemas/environment';
import { PartTask } from '#schemas/part-task';
import { carryOutPart } from '#steps/acts/carry-out-part';

const ports = partPorts(PartsEnvironment.parse(process.env));

/** Carries out one part of a whole act, as the relay asks. */
export const handler = middleware(async (event: unknown, trace) =>
  carryOutPart({ ...ports, ...trace })(PartTask.parse(event)),
);
