import { Duration } from 'aws-cdk-lib';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import type { CaseTables } from '#infra/constructs/case-tables';
import type { FileStore } from '#infra/constructs/file-store';
import { NodeFunction } from '#infra/constructs/node-function';
import type { Vault } from '#infra/constructs/vault';
import type { NamedDeployment } from '#infra/deployment';
import { variablesOf } from '#infra/environment';
import { reachCases } from '#infra/rights/cases';
import { keepFiles } from '#infra/rights/files';
import { type RoutedAudience, reachOf } from '#infra/rights/reach';
import { openSeal, sealBirthdays, sealReporters, workWithVault } from '#infra/rights/vault';

export interface AudiencesProps {
  readonly deployment: NamedDeployment;
  readonly tables: CaseTables;
  readonly vault: Vault;
  readonly files: FileStore;
  /** The folder of the bundles. */
  readonly dist: string;
}

const opensFiles = (handler: RoutedAudience): boolean =>
  handler !== 'desk' && handler !== 'disclosure';

/**
 * The functions that answer officers and reporters, one for each audience, each with the fewest rights that it needs.
 */
export class Audiences extends Construct {
  readonly functions: Readonly<Record<RoutedAudience, IFunction>>;

  constructor(scope: Construct, id: string, props: AudiencesProps) {
    super(scope, id);
    const { deployment, tables, vault, files } = props;
    const variables = variablesOf(deployment, tables, vault);
    const made = (handler: RoutedAudience): IFunction => {
      const { function: answering } = new NodeFunction(this, handler, {
        ...props,
        handler,
        environment: variables[handler],
        timeout: Duration.seconds(20),
        memory: 1024,
      });
      reachCases(tables, answering, reachOf[handler]);
      workWithVault(vault, answering, opensFiles(handler) ? ['personal', 'files'] : ['personal']);
      return answering;
    };
    this.functions = {
      intake: made('intake'),
      work: made('work'),
      registry: made('registry'),
      desk: made('desk'),
      disclosure: made('disclosure'),
      papers: made('papers'),
    };
    for (const name of ['intake', 'work'] as const) sealBirthdays(vault, this.functions[name]);
    sealReporters(tables, vault, this.functions.intake);
    openSeal(tables, vault, this.functions.disclosure);
    keepFiles(deployment, files, this.functions.papers);
  }
}
