import { Graph } from '#domain/machine-graph';
import emergencyResponse from '#machines/emergency-response.asl.json' with { type: 'json' };
import { isMachineName, type MachineName } from '#schemas/machines';
import { once } from './once.ts';

const response = once(() => Graph.parse(emergencyResponse));

/** The machines as they are deployed, for whoever explains what comes next. */
export const machineGraphs: Readonly<Record<MachineName, Graph>> = {
  get 'emergency-response'() {
    return response();
  },
};

/** A machine by its name, as an episode remembers it. */
export const graphOf = (machine: string): Graph | undefined =>
  isMachineName(machine) ? machineGraphs[machine] : undefined;
