import { describe, expect, it } from 'vitest';
import { callOf, type Identities } from '#runtime/http/call';
import { type RouteName, routes } from '#schemas/api/index';
import { anUpdate, aQuestion, withClaims } from '../an-event.ts';

const cognito: Identities = {
  subjectClaim: 'username',
  administrators: ['administrator'],
  administratorRole: { claim: 'cognito:groups', value: 'deployment-administrators' },
};

const routeNamed = (name: RouteName) => {
  const found = routes.find((route) => route.name === name);
  if (!found) throw new Error(`no route ${name}`);
  return found;
};

const update = routeNamed('endDuty');
const question = routeNamed('showWorklist');
const refused = (code: string) => expect.objectContaining({ name: 'Refusal', code });
const headers = (change: Readonly<Record<string, string | undefined>>) =>
  callOf(update, anUpdate({ headers: change }), cognito);

describe('who calls', () => {
  it('is whom the issuer’s claim names', () => {
    expect(callOf(update, anUpdate(), cognito)).toMatchObject({
      subject: 'zhou.jing',
      isDeploymentAdministrator: false,
      key: '3f8c2a6e-6b0e-4b5e-9f53-0a4d9f6f1c11',
      version: 3,
    });
  });

  it('is named by another claim of another issuer', () => {
    const call = callOf(update, anUpdate(), { ...cognito, subjectClaim: 'sub' });

    expect(call.subject).toBe('0d6f1b6a-52f0-4a0f-9d6d-2f1f5d7f3a10');
  });

  it('is a machine client by its id, with its scopes', () => {
    expect(callOf(question, aQuestion(), cognito)).toMatchObject({
      subject: 'school-app',
      scopes: ['heli/report'],
    });
  });

  it('has the scopes of the claims where the gateway lists none', () => {
    expect(callOf(update, anUpdate(), cognito).scopes).toEqual(['aws.cognito.signin.user.admin']);
  });

  it.each([
    ['[deployment-administrators]'],
    ['[officers deployment-administrators]'],
    ['deployment-administrators'],
  ])('administers the whole deployment with the groups %s', (groups) => {
    const event = withClaims(anUpdate(), { username: 'li.na', 'cognito:groups': groups });

    expect(callOf(update, event, cognito).isDeploymentAdministrator).toBe(true);
  });

  it.each([
    [{ 'cognito:groups': '[deployment-administrators-of-old]' }],
    [{ 'cognito:groups': '[administrators]' }],
    [{ groups: '[deployment-administrators]' }],
    [{}],
  ])('with the claims %j administers nothing by them', (claims) => {
    const event = withClaims(anUpdate(), { username: 'li.na', ...claims });

    expect(callOf(update, event, cognito).isDeploymentAdministrator).toBe(false);
  });

  it('administers the whole deployment where the deployment names them', () => {
    const event = withClaims(anUpdate(), { username: 'administrator' });

    expect(callOf(update, event, cognito).isDeploymentAdministrator).toBe(true);
  });

  it.each([[{}], [{ username: 'a b' }], [{ username: '' }]])(
    'with the claims %j is nobody',
    (claims) => {
      expect(() => callOf(update, withClaims(anUpdate(), claims), cognito)).toThrow(
        refused('unknown-officer'),
      );
    },
  );

  it('may be anybody for what is open', () => {
    const { authorizer: _none, ...requestContext } = aQuestion().requestContext;
    const event = { ...aQuestion(), requestContext } as ReturnType<typeof aQuestion>;

    expect(callOf(routeNamed('showHealth'), event, cognito)).toMatchObject({
      subject: 'anybody',
      isDeploymentAdministrator: false,
    });
  });
});

describe('Idempotency-Key', () => {
  it('is needed by what writes, and not by what reads', () => {
    expect(() => headers({ 'idempotency-key': undefined })).toThrow(refused('key-missing'));
    expect(callOf(question, aQuestion(), cognito)).not.toHaveProperty('key');
  });

  it.each([['a b'], ['ä'], ['k'.repeat(129)]])('of the form %s is refused', (key) => {
    expect(() => headers({ 'idempotency-key': key })).toThrow(refused('bad-input'));
  });
});

describe('If-Match', () => {
  it.each(['"3"', '3', 'W/"3"', '"3-gzip"', 'W/"3-gzip"', '"3;br"'])(
    'is read from %s',
    (version) => {
      expect(headers({ 'if-match': version }).version).toBe(3);
    },
  );

  it('is needed by an update', () => {
    expect(() => headers({ 'if-match': undefined })).toThrow(refused('version-missing'));
  });

  it.each([['*'], ['"3'], ['-1'], ['"three"'], ['1234567890']])(
    'of the form %s is refused',
    (version) => {
      expect(() => headers({ 'if-match': version })).toThrow(refused('bad-input'));
    },
  );
});

describe('a fingerprint', () => {
  const of = (change: Parameters<typeof anUpdate>[0]) =>
    callOf(update, anUpdate(change), cognito).fingerprint;

  it('is the same for the same request, whatever its headers', () => {
    expect(of({ headers: { 'user-agent': 'other', 'if-match': '"4"' } })).toBe(of({}));
  });

  it('is the same for a body that is written anew', () => {
    const { body } = anUpdate();
    const anew = JSON.stringify(
      Object.fromEntries(Object.entries(JSON.parse(body ?? '')).toReversed()),
      null,
      2,
    );

    expect(of({ body: anew })).toBe(of({}));
    expect(of({ body: Buffer.from(anew).toString('base64'), isBase64Encoded: true })).toBe(of({}));
  });

  it.each(['['.repeat(50_000), '{"a":"\\ud800"}', '{"a":1e999}', 'a b'])(
    'is made of any body (%#)',
    (body) => {
      expect(of({ body })).toMatch(/^[\w-]{43}$/);
    },
  );

  it.each([
    ['body', { body: '{}' }],
    ['path', { rawPath: '/duties/another/outcome' }],
    ['query', { rawQueryString: 'a=1' }],
  ])('differs with the %s', (_what, change) => {
    expect(of(change)).not.toBe(of({}));
  });
});
