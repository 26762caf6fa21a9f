import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { Key } from 'aws-cdk-lib/aws-kms';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { policyForUse } from '#infra/constructs/key-policy';
import type { NamedDeployment } from '#infra/deployment';
import { filesBucket } from '#infra/names';

/** Long enough for a signed copy that is sent in parts over a weekend. */
const HELD_DAYS = 7;

/** The bucket of papers and their signed copies; the functions seal them under the key of the child's file before. */
export class FileStore extends Construct {
  /** Encrypts the bucket, in the name of the one function that may use it. */
  readonly key: Key;

  constructor(scope: Construct, id: string, deployment: NamedDeployment) {
    super(scope, id);
    const removalPolicy = deployment.production ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;
    this.key = new Key(this, 'Key', {
      description: `${deployment.name}: files at rest`,
      policy: policyForUse(deployment, { Decrypt: ['papers'], GenerateDataKey: ['papers'] }),
      enableKeyRotation: true,
      removalPolicy,
    });
    const bucket = new Bucket(this, 'Bucket', {
      bucketName: filesBucket(deployment),
      encryption: BucketEncryption.KMS,
      encryptionKey: this.key,
      bucketKeyEnabled: true,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      lifecycleRules: [
        { prefix: 'held/', expiration: Duration.days(HELD_DAYS) },
        { abortIncompleteMultipartUploadAfter: Duration.days(1) },
      ],
      removalPolicy,
    });
    Validations.of(bucket).acknowledge({
      id: 'AwsSolutions-S1',
      reason:
        'one function alone may read it, and records each reading in the access log of the case',
    });
  }
}
