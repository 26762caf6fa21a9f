import { RemovalPolicy } from 'aws-cdk-lib';
import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import type { NamedDeployment } from '#infra/deployment';

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

  constructor(scope: Construct, id: string, { name, production }: NamedDeployment) {
    super(scope, id);
    const removalPolicy = production ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;
    this.data = new Key(this, 'Data', {
      description: `${name}: personal data`,
      enableKeyRotation: true,
      removalPolicy,
    });
    this.seal = new Key(this, 'Seal', {
      description: `${name}: identity of reporters`,
      enableKeyRotation: true,
      removalPolicy,
    });
    this.pseudonym = new Key(this, 'Pseudonym', {
      description: `${name}: pseudonyms`,
      keySpec: KeySpec.HMAC_256,
      keyUsage: KeyUsage.GENERATE_VERIFY_MAC,
      removalPolicy,
    });
  }
}
