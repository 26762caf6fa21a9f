import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inject } from 'vitest';
import * as z from 'zod';
import { deployments } from '#infra/config';

const Resource = z.looseObject({
  Type: z.string(),
  DeletionPolicy: z.string().optional(),
  Properties: z.record(z.string(), z.any()).default({}),
});
export type Resource = z.infer<typeof Resource>;

const Template = z.looseObject({ Resources: z.record(z.string(), Resource) });
export type Template = z.infer<typeof Template>;

export const names = Object.keys(deployments);
export const production = names.filter((name) => deployments[name]?.production);
export const parts = ['data', 'workflows', 'api', 'operations'] as const;
export type Part = (typeof parts)[number];

export const textOf = (name: string, part: Part): string =>
  readFileSync(path.join(inject('templates'), `${name}-${part}.template.json`), 'utf8');

export const templateOf = (name: string, part: Part): Template =>
  Template.parse(JSON.parse(textOf(name, part)));

/** The resources of a type, over all stacks of a deployment. */
export const resourcesOf = (name: string, type: string): Resource[] =>
  parts
    .flatMap((part) => Object.values(templateOf(name, part).Resources))
    .filter(({ Type }) => Type === type);

export const functionsOf = (name: string): Record<string, Resource> =>
  Object.fromEntries(
    resourcesOf(name, 'AWS::Lambda::Function').map((one) => [
      one.Properties.FunctionName.slice(name.length + 1),
      one,
    ]),
  );
