import type { OfficerId } from '#schemas/ids';

/** One call: the caller and the headers, as the token and the request give them. */
export interface Call {
  readonly subject: OfficerId;
  readonly scopes: readonly string[];
  /** The token or the deployment says so; the directory does not. */
  readonly isDeploymentAdministrator: boolean;
  /** `Idempotency-Key`, of a write. */
  readonly key?: string;
  /** A hash of method, path, query and what the body says. */
  readonly fingerprint: string;
  /** The same of the body as it is written, by which requests were known until 0.3. */
  readonly asWritten?: string;
  /** The gateway's id of the request; every log line of its consequences has it. */
  readonly correlationId?: string;
  /** `If-Match`, of an update. */
  readonly version?: number;
}
