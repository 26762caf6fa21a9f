import { Aws, Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { CfnUserPoolGroup, Mfa, UserPool, type UserPoolClient } from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import type { NamedDeployment, OwnUserPool } from '#infra/deployment';
import { resourceName } from '#infra/names';

export interface UserDirectoryProps {
  readonly deployment: NamedDeployment;
  readonly pool: OwnUserPool;
}

/** The user pool, where the deployment keeps its own. An administrator enters officers; nobody signs up. */
export class UserDirectory extends Construct {
  readonly pool: UserPool;
  readonly client: UserPoolClient;

  /** The `iss` of its tokens. */
  readonly issuer: string;

  constructor(scope: Construct, id: string, { deployment, pool }: UserDirectoryProps) {
    super(scope, id);
    const { production } = deployment;
    const { passwordSignIn = false } = pool;
    this.pool = new UserPool(this, 'Resource', {
      userPoolName: resourceName(deployment, 'officers'),
      selfSignUpEnabled: false,
      signInAliases: { username: true },
      signInCaseSensitive: false,
      mfa: passwordSignIn ? Mfa.OFF : Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      passwordPolicy: {
        minLength: 12,
        requireDigits: true,
        requireLowercase: true,
        requireUppercase: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(3),
      },
      deletionProtection: production,
      removalPolicy: production ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    this.issuer = `https://cognito-idp.${Aws.REGION}.${Aws.URL_SUFFIX}/${this.pool.userPoolId}`;
    this.client = this.pool.addClient('Apps', {
      authFlows: { userSrp: true, userPassword: passwordSignIn, adminUserPassword: passwordSignIn },
      disableOAuth: true,
      preventUserExistenceErrors: true,
      accessTokenValidity: Duration.hours(1),
      refreshTokenValidity: Duration.days(1),
    });
    // The console's sign-in page. The account is in its name, because all accounts of a region share these names.
    this.pool.addDomain('SignIn', {
      cognitoDomain: { domainPrefix: `heli-${deployment.name}-${Aws.ACCOUNT_ID}` },
    });
    new CfnUserPoolGroup(this, 'Administrators', {
      userPoolId: this.pool.userPoolId,
      groupName: deployment.administratorRole.value,
      description: 'administers the whole deployment; a county has administrators of its own',
    });
    this.acknowledge();
  }

  private acknowledge() {
    Validations.of(this.pool).acknowledge(
      {
        id: 'AwsSolutions-COG2',
        reason:
          'a second factor is demanded unless passwordSignIn, which no production deployment has',
      },
      {
        id: 'AwsSolutions-COG3',
        reason:
          'threat protection is a paid plan; officers are entered by hand and may not sign up',
      },
      {
        id: 'AwsSolutions-COG8',
        reason: "the plan is the deployer's choice; what it adds protects self-service sign-up",
      },
    );
  }
}
