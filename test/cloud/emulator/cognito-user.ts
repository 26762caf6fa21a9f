import {
  AdminCreateUserCommand,
  AdminSetUserPasswordCommand,
  InitiateAuthCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { cognito, fixture } from './clients.ts';

const PASSWORD = 'Correct-horse-8';

/** Creates a user in the pool and signs in. */
export const signIn = async (Username: string): Promise<string> => {
  const { userPoolId: UserPoolId, clientId: ClientId } = fixture;
  await cognito.send(
    new AdminCreateUserCommand({ UserPoolId, Username, MessageAction: 'SUPPRESS' }),
  );
  await cognito.send(
    new AdminSetUserPasswordCommand({ UserPoolId, Username, Password: PASSWORD, Permanent: true }),
  );
  const { AuthenticationResult } = await cognito.send(
    new InitiateAuthCommand({
      ClientId,
      AuthFlow: 'USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME: Username, PASSWORD },
    }),
  );
  if (AuthenticationResult?.AccessToken === undefined) throw new Error('signing in gave no token');
  return AuthenticationResult.AccessToken;
};
