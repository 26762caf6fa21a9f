import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { System } from '#local/system';
import { routes } from '#schemas/api/index';
import { problems } from '#schemas/problems';
import { theSystem } from '../world.ts';
import { ask } from './ask.ts';

const Schema = z.union([z.boolean(), z.looseObject({})]);
const Content = z.record(z.string(), z.strictObject({ schema: Schema }));

const Parameter = z.looseObject({
  name: z.string(),
  in: z.enum(['path', 'query', 'header']),
  required: z.boolean().optional(),
  schema: Schema,
});

const Operation = z.strictObject({
  operationId: z.string(),
  summary: z.string(),
  description: z.string(),
  security: z.array(z.record(z.string(), z.array(z.string()))).optional(),
  parameters: z.array(Parameter).optional(),
  requestBody: z.strictObject({ required: z.boolean(), content: Content }).optional(),
  responses: z.record(
    z.string().regex(/^[1-5]\d\d$/),
    z.strictObject({ description: z.string().min(1), content: Content.optional() }),
  ),
});

/** The parts of OpenAPI 3.1 that the document uses, and no other field. */
const Document = z.strictObject({
  openapi: z.string().regex(/^3\.1\.\d$/),
  info: z.strictObject({ title: z.string(), version: z.string(), description: z.string() }),
  security: z.array(z.record(z.string(), z.array(z.string()))),
  paths: z.record(
    z.string().startsWith('/'),
    z.partialRecord(z.enum(['get', 'post', 'put']), Operation),
  ),
  components: z.strictObject({
    securitySchemes: z.record(z.string(), z.looseObject({ type: z.string() })),
    schemas: z.record(z.string().regex(/^[\w.-]+$/), Schema),
  }),
});
type Document = z.infer<typeof Document>;

let text: string;
let document: Document;

beforeAll(async () => {
  const system: System = await theSystem();
  text = (await ask(system, { path: '/openapi.json' })).text;
  document = Document.parse(JSON.parse(text));
});

const operations = () =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, ...operation })),
  );

describe('GET /openapi.json', () => {
  it('lists every route once, under its name, and no other', () => {
    const listed = operations().map(
      ({ method, path, operationId }) => `${operationId} ${method.toUpperCase()} ${path}`,
    );

    expect(listed.toSorted()).toEqual(
      routes.map(({ name, method, path }) => `${name} ${method} ${path}`).toSorted(),
    );
  });

  it('refers to nothing that it has not', () => {
    const targets = [...text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)];

    expect(text.match(/"\$ref":/g)).toHaveLength(targets.length);
    for (const [, name = ''] of targets) expect(document.components.schemas).toHaveProperty([name]);
  });

  it('declares each parameter of a path, as required', () => {
    for (const { path, parameters = [] } of operations()) {
      const inPath = parameters.filter((parameter) => parameter.in === 'path');
      const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect(inPath.map(({ name }) => name)).toEqual(names);
      expect(inPath.every(({ required }) => required)).toBe(true);
    }
  });

  it('asks for the key of a write and the version of an update, and for a token elsewhere', () => {
    const headersOf = (name: string) =>
      operations()
        .find(({ operationId }) => operationId === name)
        ?.parameters?.filter((parameter) => parameter.in === 'header')
        .map((parameter) => parameter.name);

    expect(headersOf('endDuty')).toEqual(['Idempotency-Key', 'If-Match']);
    expect(headersOf('makeReport')).toEqual(['Idempotency-Key']);
    const open = operations().filter(({ security }) => security?.length === 0);
    expect(open.map(({ operationId }) => operationId)).toEqual([
      'callHotline',
      'showHealth',
      'showOpenApi',
    ]);
  });

  it('tells every code with which the API refuses, in both languages, where it may come', () => {
    const { 'wrong-method': _none, ...refusals } = problems;
    for (const [code, { status, title }] of Object.entries(refusals)) {
      const told = operations().filter(({ responses }) => responses[status]);
      expect(told, code).not.toEqual([]);
      for (const { responses } of told) {
        expect(responses[status]?.description).toContain(`${code}: ${title.en} ${title.zh}`);
        expect(Object.keys(responses[status]?.content ?? {})).toEqual(['application/problem+json']);
      }
    }
  });
});
