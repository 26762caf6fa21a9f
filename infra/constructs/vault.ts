import { RemovalPolicy } from 'aws-cdk-lib';
import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import { policyForUse, type Uses } from '#infra/constructs/key-policy';
import type { NamedDeployment } from '#infra/deployment';

/** The functions that answer officers, and those that carry out parts of acts. */
const ANSWERING = ['desk', 'disclosure', 'intake', 'papers', 'parts', 'registry', 'work'];

/** The functions that watch when children reach an age. */
const watching = ({ movableClock }: NamedDeployment): readonly string[] => [
  'sweep',
  ...(movableClock ? ['clock'] : []),
];

const usesOfData = (deployment: NamedDeployment): Uses => {
  const opening = [...ANSWERING, ...watching(deployment)];
  return { Decrypt: opening, GenerateDataKey: [...opening, 'hotline'] };
};

const usesOfSeal: Uses = {
  Encrypt: ['hotline', 'intake', 'parts'],
  Decrypt: ['disclosure', 'reporter'],
};

const usesOfPseudonym: Uses = { GenerateMac: [...ANSWERING, 'hotline'] };

/**
 * The three keys, so that each function gets only those it needs: for personal data, for pseudonyms, and for the
 * reporter's seal.
 */
export class Vault extends Construct {
  /** Encrypts personal data, which is kept apart from the events. */
  readonly data: Key;

  /** Turns a citizen id or a caller into a pseudonym, which can be compared but not reversed. */
  readonly pseudonym: Key;

  /** Encrypts reporters' identities: the doors encrypt with it; `reporter` and `disclosure` decrypt. */
  readonly seal: Key;

  constructor(scope: Construct, id: string, deployment: NamedDeployment) {
    super(scope, id);
    const { name, production } = deployment;
    const removalPolicy = production ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;
    this.data = new Key(this, 'Data', {
      description: `${name}: personal data`,
      policy: policyForUse(deployment, usesOfData(deployment)),
      enableKeyRotation: true,
      removalPolicy,
    });
    this.seal = new Key(this, 'Seal', {
      description: `${name}: identity of reporters`,
      policy: policyForUse(deployment, usesOfSeal),
      enableKeyRotation: true,
      removalPolicy,
    });
    this.pseudonym = new Key(this, 'Pseudonym', {
      description: `${name}: pseudonyms`,
      policy: policyForUse(deployment, usesOfPseudonym),
      keySpec: KeySpec.HMAC_256,
      keyUsage: KeyUsage.GENERATE_VERIFY_MAC,
      removalPolicy,
    });
  }
}
