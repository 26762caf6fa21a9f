import { Graph } from '#domain/machine-graph';
import emergencyResponse from '#machines/emergency-response.asl.json' with { type: 'json' };
import type { MachineName } from '#schemas/machines';

/** The machines as they are deployed, for whoever explains what comes next. */
export const machineGraphs: Readonly<Record<MachineName, Graph>> = {
  'emergency-response': Graph.parse(emergencyResponse),
};
