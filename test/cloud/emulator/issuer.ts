import { once } from 'node:events';
import { createServer } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

const ALG = 'RS256';
export const AUDIENCE = 'heli-departments';

export interface Claims {
  readonly issuer?: string;
  readonly audience?: string;
  readonly expires?: string;
  readonly notBefore?: string;
}

/** An OpenID issuer of the test's own, which can sign tokens that Cognito never would. */
export const startIssuer = async () => {
  const { privateKey, publicKey } = await generateKeyPair(ALG);
  const stranger = await generateKeyPair(ALG);
  const key = { ...(await exportJWK(publicKey)), kid: 'k1', alg: ALG, use: 'sig' };
  const server = createServer((request, response) => {
    const document = request.url?.endsWith('/jwks.json')
      ? { keys: [key] }
      : { issuer: url, jwks_uri: `${url}/jwks.json` };
    response.setHeader('content-type', 'application/json').end(JSON.stringify(document));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the issuer has no port');
  const url = `http://127.0.0.1:${address.port}`;

  const sign = (by: typeof privateKey, claims: Claims) =>
    new SignJWT({ sub: 'zhou.jing' })
      .setProtectedHeader({ alg: ALG, kid: 'k1' })
      .setIssuer(claims.issuer ?? url)
      .setAudience(claims.audience ?? AUDIENCE)
      .setIssuedAt()
      .setNotBefore(claims.notBefore ?? '-1s')
      .setExpirationTime(claims.expires ?? '1h')
      .sign(by);

  return {
    url,
    sign: (claims: Claims = {}) => sign(privateKey, claims),
    signWithAnotherKey: () => sign(stranger.privateKey, {}),
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
