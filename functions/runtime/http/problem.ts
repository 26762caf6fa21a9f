import type { Complaint, RefusalDetails } from '#domain/errors';
import { type ProblemCode, problemOf } from '#schemas/problems';

export interface Reply {
  readonly statusCode: number;
  readonly headers: Record<string, string>;
  readonly body: string;
  /** The body is compressed, so its bytes are not text. */
  readonly isBase64Encoded?: true;
}

/** The most errors in one answer, so that it stays small; further ones are only counted. */
const MOST_ERRORS = 1000;

const errorsOf = (complaints: readonly Complaint[] = []) => {
  if (complaints.length === 0) return {};
  const more = complaints.length - MOST_ERRORS;
  return { errors: complaints.slice(0, MOST_ERRORS), ...(more > 0 && { more }) };
};

/** A problem document (RFC 9457) with texts in both languages. */
export const problem = (
  code: ProblemCode,
  details: RefusalDetails = {},
  headers: Readonly<Record<string, string>> = {},
): Reply => {
  const { status, title, retryAfter } = problemOf(code);
  const { complaints, currentVersion } = details;
  const body = {
    type: `urn:heli:problem:${code}`,
    code,
    status,
    title: title.en,
    titleZh: title.zh,
    ...errorsOf(complaints),
    ...(currentVersion !== undefined && { currentVersion }),
  };
  return {
    statusCode: status,
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      ...(retryAfter && { 'retry-after': String(retryAfter) }),
      ...(currentVersion !== undefined && { etag: `"${currentVersion}"` }),
      ...headers,
    },
    body: JSON.stringify(body),
  };
};
