import type { Ids, Ports } from '#domain/world';

/** The same ports, for work that this request caused and that is about these ids. */
export const traced = <P extends Ports>(
  ports: P,
  correlationId: string | undefined,
  ids: Ids,
): P => {
  const id = correlationId ?? ports.correlationId;
  const about = { ...(id && { correlation_id: id }), ...ids };
  return { ...ports, ...(id && { correlationId: id }), meter: ports.meter.about(about) };
};
