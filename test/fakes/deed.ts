import type { ApiPorts, ReporterPorts, WorkerPorts } from '#domain/world';

/** The ports of every use case at once. */
export type DeedPorts = ApiPorts & WorkerPorts & ReporterPorts;
