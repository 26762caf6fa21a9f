import { CfnOutput } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { CaseTables } from '#infra/constructs/case-tables';
import { FileStore } from '#infra/constructs/file-store';
import { UserDirectory } from '#infra/constructs/user-directory';
import { Vault } from '#infra/constructs/vault';
import type { NamedDeployment } from '#infra/deployment';
import { HeliStack } from '#infra/stacks/heli-stack';

/** Everything that must survive: tables, keys, files and the user pool. */
export class DataStack extends HeliStack {
  readonly tables: CaseTables;
  readonly vault: Vault;
  readonly files: FileStore;
  readonly directory: UserDirectory | undefined;

  constructor(scope: Construct, deployment: NamedDeployment) {
    super(scope, 'data', deployment);
    const { identity } = deployment;
    this.tables = new CaseTables(this, 'Tables', deployment);
    this.vault = new Vault(this, 'Vault', deployment);
    this.files = new FileStore(this, 'Files', deployment);
    this.directory =
      'cognito' in identity
        ? new UserDirectory(this, 'Directory', { deployment, pool: identity })
        : undefined;

    new CfnOutput(this, 'CasesTable', { value: this.tables.cases.tableName });
    new CfnOutput(this, 'ReportersTable', { value: this.tables.reporters.tableName });
    if (!this.directory) return;
    new CfnOutput(this, 'UserPoolId', { value: this.directory.pool.userPoolId });
    new CfnOutput(this, 'UserPoolClientId', { value: this.directory.client.userPoolClientId });
  }
}
