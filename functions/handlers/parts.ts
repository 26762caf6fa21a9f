import type { SNSEvent } from 'aws-lambda';
import { middleware } from '#runtime/middleware';
import { partPorts } from '#runtime/wiring/parts';
import { PartsEnvironment } from '#schemas/environment';
import { PartTask } from '#schemas/part-task';
import { carryOutPart } from '#steps/acts/carry-out-part';

const ports = partPorts(PartsEnvironment.parse(process.env));

/** Carries out the parts of whole acts that the relay asks for through the topic. */
export const handler = middleware(async ({ Records }: SNSEvent, trace): Promise<void> => {
  const carryOut = carryOutPart({ ...ports, ...trace });
  for (const { Sns } of Records) await carryOut(PartTask.parse(JSON.parse(Sns.Message)));
});
