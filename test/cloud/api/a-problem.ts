import { expect } from 'vitest';
import * as z from 'zod';
import { Problem } from '#schemas/api/client';
import type { Heard } from './ask.ts';

const Chinese = z.string().regex(/\p{Script=Han}/u);
const English = z.string().regex(/^[ -~–’]+$/);

const Complaint = z.strictObject({
  path: z.string(),
  given: z.string().max(200).optional(),
  allowed: z.string().optional(),
  zh: Chinese,
  en: English,
});

const Document = z.strictObject({
  type: z.string(),
  code: z.string(),
  status: z.number(),
  title: English,
  titleZh: Chinese,
  errors: z.array(Complaint).min(1).optional(),
  more: z.number().optional(),
  currentVersion: z.number().optional(),
});
export type Document = z.infer<typeof Document>;

const whole = (status: number, body: unknown): Document => {
  const document = Document.parse(body);
  expect(document).toMatchObject({ status, type: `urn:heli:problem:${document.code}` });
  return document;
};

/** The problem document (RFC 9457) in an answer: of the right form, and in both languages. */
export const problemOf = ({ status, headers, text }: Heard): Document => {
  expect(headers.get('content-type'), text).toBe('application/problem+json; charset=utf-8');
  return whole(status, JSON.parse(text));
};

/** The problem document with which the typed client was refused. */
export const refusal = async (call: Promise<unknown>): Promise<Document> => {
  const outcome = await call.catch((error: unknown) => error);
  if (!(outcome instanceof Problem)) throw new Error(`not refused: ${JSON.stringify(outcome)}`);
  return whole(outcome.status, outcome.body);
};
