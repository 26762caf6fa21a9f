import * as z from 'zod';
import { functionsOf, parts, templateOf } from './templates.ts';

const many = z.union([z.string().transform((one) => [one]), z.array(z.string())]);
const Statement = z.looseObject({
  Effect: z.literal('Allow'),
  Action: many,
  Resource: z.unknown().default('none'),
  Condition: z
    .object({
      StringEquals: z.record(z.string(), z.unknown()).optional(),
      'ForAllValues:StringLike': z.record(z.string(), z.array(z.string())).optional(),
    })
    .optional(),
});
export type Statement = z.infer<typeof Statement>;

/** The policy statements of a function's role, as they are in the template. */
export const statementsOf = (name: string, handler: string): Statement[] => {
  const role = functionsOf(name)[handler]?.Properties.Role['Fn::GetAtt'][0];
  return parts
    .flatMap((part) => Object.values(templateOf(name, part).Resources))
    .filter(
      ({ Type, Properties }) => Type === 'AWS::IAM::Policy' && Properties.Roles[0].Ref === role,
    )
    .flatMap(({ Properties }) => z.array(Statement).parse(Properties.PolicyDocument.Statement));
};

/** All actions that a function may take on any resource, without its log and its traces. */
export const actionsOf = (name: string, handler: string): string[] => {
  const actions = statementsOf(name, handler).flatMap(({ Action }) => Action);
  return [...new Set(actions)].filter((action) => !/^(logs|xray):/.test(action)).sort();
};

/** The actions that a function may take on resources whose ARN contains a word. */
export const actionsOn = (name: string, handler: string, word: string): string[] =>
  statementsOf(name, handler)
    .filter(({ Resource }) => JSON.stringify(Resource).includes(word))
    .flatMap(({ Action }) => Action)
    .sort();

/** The purposes for which a function may use data keys, by statement; undefined if a statement does not limit them. */
export const purposesOf = (name: string, handler: string): unknown[] =>
  statementsOf(name, handler)
    .filter(({ Resource }) => JSON.stringify(Resource).includes('VaultData'))
    .map(({ Condition }) => Condition?.StringEquals?.['kms:EncryptionContext:purpose']);

/** The partition keys that a function may use in the table of cases or its indexes, by action. */
export const keysOf = (name: string, handler: string): Record<string, readonly string[]> =>
  Object.fromEntries(
    statementsOf(name, handler).flatMap(({ Action, Resource, Condition }) => {
      const keys = Condition?.['ForAllValues:StringLike']?.['dynamodb:LeadingKeys'];
      const index = JSON.stringify(Resource).match(/\/index\/(\w+)/)?.[1];
      return keys ? Action.map((action) => [index ? `${action} ${index}` : action, keys]) : [];
    }),
  );
