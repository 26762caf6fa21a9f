import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { actionsOn } from './rights.ts';
import { functionsOf, names, resourcesOf } from './templates.ts';

const TAG = 'aws:PrincipalTag/heli-function';
const many = z.union([z.string().transform((one) => [one]), z.array(z.string())]);

const Statement = z.object({
  Sid: z.string(),
  Effect: z.literal('Allow'),
  Action: many,
  Principal: z.object({ AWS: z.unknown() }),
  Condition: z
    .object({ StringEquals: z.object({ [TAG]: many.optional() }).loose() })
    .strict()
    .optional(),
});

const keyOf = (name: string, description: string) => {
  const found = resourcesOf(name, 'AWS::KMS::Key').find(
    ({ Properties }) => Properties.Description === `${name}: ${description}`,
  );
  return z.array(Statement).parse(found?.Properties.KeyPolicy.Statement);
};

/** The functions that the policy of a key lets take each action. */
const usersIn = (name: string, description: string) =>
  Object.fromEntries(
    keyOf(name, description).flatMap(({ Action, Condition }) => {
      const tagged = Condition?.StringEquals[TAG] ?? [];
      const handlers = tagged.map((each) => each.slice(name.length + 1)).toSorted();
      return handlers.length > 0 ? Action.map((action) => [action, handlers] as const) : [];
    }),
  );

/** The functions whose roles allow each action on a key. */
const usersByRole = (name: string, word: string) => {
  const users: Record<string, string[]> = {};
  for (const handler of Object.keys(functionsOf(name)).toSorted()) {
    for (const action of new Set(actionsOn(name, handler, word)))
      users[action] = [...(users[action] ?? []), handler];
  }
  return users;
};

const KEYS = [
  ['personal data', 'VaultData'],
  ['identity of reporters', 'VaultSeal'],
  ['pseudonyms', 'VaultPseudonym'],
  ['files at rest', 'FilesKey'],
] as const;

/** All that encrypts, decrypts, signs, or lets another do so. */
const USE =
  /^kms:(\*|Encrypt|Decrypt|ReEncrypt|GenerateDataKey|GenerateMac|VerifyMac|Create(Grant|\*))/;

describe.each(names)('the keys of %s', (name) => {
  it('the seal is opened by the functions that tell reporters and show them, and by no other role (rep.privacy)', () => {
    expect(usersIn(name, 'identity of reporters')).toEqual({
      'kms:Encrypt': ['hotline', 'intake', 'parts'],
      'kms:Decrypt': ['disclosure', 'reporter'],
    });
  });

  it.each(KEYS)('%s: the key names the functions whose roles use it', (description, word) => {
    expect(usersIn(name, description)).toEqual(usersByRole(name, word));
  });

  it.each(KEYS)('%s: administration does not use the key', (description) => {
    const open = keyOf(name, description).filter(({ Condition }) => Condition === undefined);

    expect(open.map(({ Sid }) => Sid)).toEqual(['Administration']);
    expect(open.flatMap(({ Action }) => Action).filter((action) => USE.test(action))).toEqual([]);
  });

  it('the tables’ key is used through DynamoDB alone', () => {
    const [, ...uses] = keyOf(name, 'tables at rest');

    expect(uses).toHaveLength(1);
    expect(uses[0]?.Condition?.StringEquals).toHaveProperty('kms:ViaService');
  });

  it('each function’s role has the tag by which the keys know it', () => {
    const tagged = resourcesOf(name, 'AWS::IAM::Role').flatMap(({ Properties }) =>
      z
        .array(z.object({ Key: z.string(), Value: z.string() }))
        .parse(Properties.Tags ?? [])
        .flatMap(({ Key, Value }) => (Key === 'heli-function' ? [Value] : [])),
    );

    expect(tagged.toSorted()).toEqual(
      Object.keys(functionsOf(name))
        .map((handler) => `${name}-${handler}`)
        .toSorted(),
    );
  });
});
