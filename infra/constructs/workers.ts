import { Duration } from 'aws-cdk-lib';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import type { CaseTables } from '#infra/constructs/case-tables';
import { NodeFunction } from '#infra/constructs/node-function';
import type { Vault } from '#infra/constructs/vault';
import type { NamedDeployment } from '#infra/deployment';
import {
  baseVariables,
  partsVariables,
  relayVariables,
  reporterVariables,
  sweepVariables,
} from '#infra/environment';
import { sendAlerts, sendSms } from '#infra/rights/alerts';
import { workOnCases } from '#infra/rights/cases';
import { answerTasks, driveMachines, watchExecutions } from '#infra/rights/machines';
import { askForParts } from '#infra/rights/parts';
import {
  openSeal,
  sealBirthdays,
  sealReporters,
  watchBirthdays,
  workWithVault,
} from '#infra/rights/vault';

export interface WorkersProps {
  readonly deployment: NamedDeployment;
  readonly tables: CaseTables;
  readonly vault: Vault;
  /** The folder of the bundles. */
  readonly dist: string;
}

/** The few generic functions behind all machines, each with the fewest rights that it needs. */
export class Workers extends Construct {
  readonly openDuty: IFunction;
  readonly relay: IFunction;
  readonly sweep: IFunction;
  readonly executions: IFunction;
  /** Carries out the parts of whole acts; it decrypts the acts' content. */
  readonly parts: IFunction;
  /** Informs reporters; no other function may open the seal. */
  readonly reporter: IFunction;

  constructor(scope: Construct, id: string, props: WorkersProps) {
    super(scope, id);
    const { deployment, tables, vault } = props;
    const worker = (childId: string, handler: string, seconds: number, environment: Texts) => {
      const timeout = Duration.seconds(seconds);
      const { function: made } = new NodeFunction(this, childId, {
        ...props,
        handler,
        timeout,
        environment,
      });
      workOnCases(tables, made);
      return made;
    };
    const base = baseVariables(deployment, tables);
    const relaying = relayVariables(deployment, tables);

    this.openDuty = worker('OpenDuty', 'open-duty', 30, base);
    this.executions = worker('Executions', 'executions', 30, base);
    this.relay = worker('Relay', 'relay', 60, relaying);
    this.sweep = worker('Sweep', 'sweep', 55, sweepVariables(deployment, tables, vault));

    this.parts = worker('Parts', 'parts', 25, partsVariables(deployment, tables, vault));
    this.reporter = worker(
      'Reporter',
      'reporter',
      55,
      reporterVariables(deployment, tables, vault),
    );

    answerTasks(deployment, this.openDuty);
    for (const relay of [this.relay, this.sweep]) {
      driveMachines(deployment, relay);
      sendAlerts(deployment, relay);
      askForParts(deployment, relay);
    }
    watchExecutions(deployment, this.sweep);
    watchBirthdays(vault, this.sweep);
    workWithVault(vault, this.parts, ['personal', 'files']);
    sealBirthdays(vault, this.parts);
    sealReporters(tables, vault, this.parts);
    openSeal(tables, vault, this.reporter);
    sendSms(deployment, this.reporter);
  }
}

type Texts = Readonly<Record<string, string>>;
