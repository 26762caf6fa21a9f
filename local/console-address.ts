import {
  CognitoIdentityProviderClient,
  DescribeUserPoolClientCommand,
  UpdateUserPoolClientCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { LOOPBACK } from '#schemas/loopback';
import type { Cloud } from './cloud.ts';
import type { Pool } from './officers.ts';

/**
 * Lets officers come back from the sign-in page to the console of this front: its port is known only once the system
 * is deployed, and the user pool returns to no address that it does not know.
 */
export const admitConsole = async (
  { endpoint, region }: Pick<Cloud, 'endpoint' | 'region'>,
  { userPoolId: UserPoolId, clientId: ClientId }: Pool,
  front: string,
): Promise<void> => {
  const cognito = new CognitoIdentityProviderClient({
    endpoint,
    region,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const asked = new DescribeUserPoolClientCommand({ UserPoolId, ClientId });
  const { UserPoolClient: client } = await cognito.send(asked);
  const addresses = {
    CallbackURLs: [`${front}/app/signed-in`, LOOPBACK],
    LogoutURLs: [`${front}/app`],
  };
  await cognito.send(
    new UpdateUserPoolClientCommand({ ...client, UserPoolId, ClientId, ...addresses }),
  );
};
