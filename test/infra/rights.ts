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

/** The statements of the policies of a function's role, as they stand in the template. */
export const statementsOf = (name: string, handler: string): Statement[] => {
  const role = functionsOf(name)[handler]?.Properties.Role['Fn::GetAtt'][0];
  return parts
    .flatMap((part) => Object.values(templateOf(name, part).Resources))
    .filter(
      ({ Type, Properties }) => Type === 'AWS::IAM::Policy' && Properties.Roles[0].Ref === role,
    )
    .flatMap(({ Properties }) => z.array(Statement).parse(Properties.PolicyDocument.Statement));
};

/** All that a function may do, to whatever; without its log and its traces. */
export const actionsOf = (name: string, handler: string): string[] => {
  const actions = statementsOf(name, handler).flatMap(({ Action }) => Action);
  return [...new Set(actions)].filter((action) => !/^(logs|xray):/.test(action)).sort();
};

/** What a function may do to resources whose ARN mentions a word. */
export const actionsOn = (name: string, handler: string, word: string): string[] =>
  statementsOf(name, handler)
    .filter(({ Resource }) => JSON.stringify(Resource).includes(word))
    .flatMap(({ Action }) => Action)
    .sort();

/** For what purposes a function may use data keys, statement by statement; undefined where that is left open. */
export const purposesOf = (name: string, handler: string): unknown[] =>
  statementsOf(name, handler)
    .filter(({ Resource }) => JSON.stringify(Resource).includes('VaultData'))
    .map(({ Condition }) => Condition?.StringEquals?.['kms:EncryptionContext:purpose']);

/** The partition keys at which a function may do something in the table of cases or its indexes, by action. */
export const keysOf = (name: string, handler: string): Record<string, readonly string[]> =>
  Object.fromEntries(
    statementsOf(name, handler).flatMap(({ Action, Resource, Condition }) => {
      const keys = Condition?.['ForAllValues:StringLike']?.['dynamodb:LeadingKeys'];
      const index = JSON.stringify(Resource).match(/\/index\/(\w+)/)?.[1];
      return keys ? Action.map((action) => [index ? `${action} ${index}` : action, keys]) : [];
    }),
  );
