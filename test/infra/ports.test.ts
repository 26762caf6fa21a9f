import { describe, expect, it } from 'vitest';
import { chosen } from '#infra/chosen';
import { deployments } from '#infra/config';
import type { Deployment } from '#infra/deployment';
import { assertPossible, hasPort } from '#infra/ports';

const china = deployments['demonstration-cn'];
const refusalOf = (change: Partial<Deployment>): string => {
  if (!china) throw new Error('there is a deployment in China');
  try {
    assertPossible({ name: 'county', ...china, ...change });
    return '';
  } catch (error) {
    return String(error);
  }
};

describe('a deployment in China', () => {
  it('is possible with an issuer of its own and a gateway for SMS', () => {
    expect(refusalOf({})).toBe('');
  });

  it('is refused with a user pool, in Chinese and English', () => {
    const refusal = refusalOf({ identity: { cognito: true } });

    expect(refusal).toContain('部署 county 不可行 / deployment county cannot be');
    expect(refusal).toContain('区域 cn-north-1 没有 Cognito 用户池');
    expect(refusal).toContain('region cn-north-1 has no Cognito user pool: set identity to');
  });

  it('is refused with SMS through SNS', () => {
    expect(refusalOf({ sms: 'sns' })).toContain('region cn-north-1 sends no SMS through SNS');
  });

  it('is told of all that it lacks at once', () => {
    expect(refusalOf({ sms: 'sns', identity: { cognito: true } }).split('\n')).toHaveLength(3);
  });
});

describe('a production deployment', () => {
  it('has no movable clock', () => {
    expect(refusalOf({ movableClock: true })).toContain('cannot be moved');
  });

  it('has no sign-in by password alone', () => {
    const identity = { cognito: true, passwordSignIn: true } as const;

    expect(refusalOf({ region: 'ap-southeast-1', identity })).toContain('a second factor');
  });
});

it('has every port where no region is named', () => {
  expect(hasPort({}, 'userPool')).toBe(true);
});

it('names the deployments there are when one is not among them', () => {
  expect(() => chosen(deployments, 'elsewhere')).toThrow(
    'deployment elsewhere is not one of local, demonstration, demonstration-cn',
  );
});
