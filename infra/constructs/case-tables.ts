import { RemovalPolicy } from 'aws-cdk-lib';
import {
  AttributeType,
  BillingMode,
  ProjectionType,
  StreamViewType,
  Table,
  TableEncryption,
  type TableProps,
} from 'aws-cdk-lib/aws-dynamodb';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import { tablePolicy } from '#infra/constructs/key-policy';
import type { NamedDeployment } from '#infra/deployment';
import { resourceName } from '#infra/names';

const string = (name: string) => ({ name, type: AttributeType.STRING });

/** The sparse indexes. An item that has left an index is not read through it again. */
const indexes = [
  { name: 'due', projection: ProjectionType.KEYS_ONLY },
  { name: 'work', projection: ProjectionType.ALL },
  { name: 'area', projection: ProjectionType.ALL },
] as const;

export const indexNames = indexes.map(({ name }) => name);

/** The two tables: the cases, and, apart from them, the reporters. Each is encrypted under a key of its own. */
export class CaseTables extends Construct {
  readonly cases: Table;
  readonly reporters: Table;
  readonly key: Key;

  constructor(scope: Construct, id: string, deployment: NamedDeployment) {
    super(scope, id);
    const removalPolicy = deployment.production ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;
    this.key = new Key(this, 'Key', {
      description: `${deployment.name}: tables at rest`,
      policy: tablePolicy(),
      enableKeyRotation: true,
      removalPolicy,
    });
    const common: TableProps = {
      partitionKey: string('pk'),
      sortKey: string('sk'),
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.CUSTOMER_MANAGED,
      encryptionKey: this.key,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: deployment.production,
      removalPolicy,
    };

    this.cases = new Table(this, 'Cases', {
      ...common,
      tableName: resourceName(deployment, 'cases'),
      timeToLiveAttribute: 'expires',
      stream: StreamViewType.NEW_IMAGE,
    });
    for (const { name, projection } of indexes) {
      this.cases.addGlobalSecondaryIndex({
        indexName: name,
        partitionKey: string(`${name}Pk`),
        sortKey: string(`${name}Sk`),
        projectionType: projection,
      });
    }
    this.reporters = new Table(this, 'Reporters', {
      ...common,
      tableName: resourceName(deployment, 'reporters'),
    });
  }
}
