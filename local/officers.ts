import {
  AdminCreateUserCommand,
  AdminSetUserPasswordCommand,
  CognitoIdentityProviderClient,
  InitiateAuthCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import type { Cloud } from './cloud.ts';

/** The one password of every demonstration officer; the local user pool protects no secret. */
export const PASSWORD = 'Heli-demo-2026!';

export interface Pool {
  readonly userPoolId: string;
  readonly clientId: string;
}

/** Signs demonstration officers up and in. */
export const officers = (
  cloud: Pick<Cloud, 'endpoint' | 'region'>,
  { userPoolId, clientId }: Pool,
) => {
  const cognito = new CognitoIdentityProviderClient({
    endpoint: cloud.endpoint,
    region: cloud.region,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const tokens = new Map<string, Promise<string>>();

  const enrol = async (username: string): Promise<void> => {
    const of = { UserPoolId: userPoolId, Username: username };
    try {
      await cognito.send(new AdminCreateUserCommand({ ...of, MessageAction: 'SUPPRESS' }));
    } catch (error) {
      if (!(error instanceof Error) || error.name !== 'UsernameExistsException') throw error;
    }
    const password = { ...of, Password: PASSWORD, Permanent: true };
    await cognito.send(new AdminSetUserPasswordCommand(password));
  };

  const signIn = async (username: string): Promise<string> => {
    const AuthParameters = { USERNAME: username, PASSWORD };
    const asked = new InitiateAuthCommand({
      AuthFlow: 'USER_PASSWORD_AUTH',
      ClientId: clientId,
      AuthParameters,
    });
    const token = (await cognito.send(asked)).AuthenticationResult?.AccessToken;
    if (!token) throw new Error(`no token for ${username}`);
    return token;
  };

  return {
    enrol,
    /** Returns an access token, kept while the system lives. */
    token: (username: string): Promise<string> => {
      const token = tokens.get(username) ?? signIn(username);
      tokens.set(username, token);
      return token;
    },
  };
};

export type Officers = ReturnType<typeof officers>;
