import type { OfficerId } from '#schemas/ids';

/** One call: the caller and the headers, as the token and the request give them. */
export interface Call {
  readonly subject: OfficerId;
  readonly scopes: readonly string[];
  /** Set by the token or the deployment, never by the directory. */
  readonly isDeploymentAdministrator: boolean;
  /** The `Idempotency-Key` header of a write. */
  readonly key?: string;
  /** A hash of method, path, query and the content of the body. */
  readonly fingerprint: string;
  /** A hash of the same with the body byte for byte, by which requests were recognised until release 0.3. */
  readonly asWritten?: string;
  /** The gateway's id of the request; every log line that follows from the request carries it. */
  readonly correlationId?: string;
  /** The version in the `If-Match` header of an update. */
  readonly version?: number;
}
