import { Aws } from 'aws-cdk-lib';
import { AccountRootPrincipal, PolicyDocument, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { NamedDeployment } from '#infra/deployment';
import { resourceName } from '#infra/names';

/** The tag of a function's role, by which a key's policy knows the function. */
export const FUNCTION_TAG = 'heli-function';

/** The name of a function, as its role's tag has it. */
export const tagOf = (deployment: NamedDeployment, handler: string): string =>
  resourceName(deployment, handler);

/** Changes a key and its policy, and neither encrypts nor decrypts: `CreateGrant` is left out, as it could give that. */
const ADMINISTRATION = [
  'kms:CancelKeyDeletion',
  'kms:CreateAlias',
  'kms:DeleteAlias',
  'kms:Describe*',
  'kms:Disable*',
  'kms:Enable*',
  'kms:Get*',
  'kms:List*',
  'kms:Put*',
  'kms:RotateKeyOnDemand',
  'kms:ScheduleKeyDeletion',
  'kms:TagResource',
  'kms:UntagResource',
  'kms:Update*',
];

const administered = (): PolicyStatement =>
  new PolicyStatement({
    sid: 'Administration',
    principals: [new AccountRootPrincipal()],
    actions: ADMINISTRATION,
    resources: ['*'],
  });

/** The cryptographic actions on a key, and the functions that may take each. */
export type Uses = Readonly<Record<string, readonly string[]>>;

const usedBy = (deployment: NamedDeployment, uses: Uses): readonly PolicyStatement[] =>
  Object.entries(uses).map(
    ([action, handlers]) =>
      new PolicyStatement({
        sid: action,
        principals: [new AccountRootPrincipal()],
        actions: [`kms:${action}`],
        resources: ['*'],
        conditions: {
          StringEquals: {
            [`aws:PrincipalTag/${FUNCTION_TAG}`]: handlers.map((each) => tagOf(deployment, each)),
          },
        },
      }),
  );

/**
 * The policy of a key that functions use. The account administers it; each action is for the named functions alone,
 * and each of them needs it in its own role, too. So no other role of the account can encrypt or decrypt, whatever its
 * own policy says, unless the key's policy is changed first, which CloudTrail records.
 */
export const policyForUse = (deployment: NamedDeployment, uses: Uses): PolicyDocument =>
  new PolicyDocument({ statements: [administered(), ...usedBy(deployment, uses)] });

/** The policy of a key that a table uses: it encrypts and decrypts only through DynamoDB. */
export const tablePolicy = (): PolicyDocument =>
  new PolicyDocument({
    statements: [
      administered(),
      new PolicyStatement({
        sid: 'ThroughTheTable',
        principals: [new AccountRootPrincipal()],
        actions: [
          'kms:CreateGrant',
          'kms:Decrypt',
          'kms:DescribeKey',
          'kms:Encrypt',
          'kms:GenerateDataKey*',
          'kms:ReEncrypt*',
        ],
        resources: ['*'],
        conditions: {
          StringEquals: {
            'kms:CallerAccount': Aws.ACCOUNT_ID,
            'kms:ViaService': `dynamodb.${Aws.REGION}.${Aws.URL_SUFFIX}`,
          },
        },
      }),
    ],
  });
