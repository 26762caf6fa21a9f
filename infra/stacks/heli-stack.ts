import { Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { NamedDeployment } from '#infra/deployment';

/** A part of a deployment that is deployed as a unit: `local-data`, `local-api` … */
export class HeliStack extends Stack {
  constructor(scope: Construct, part: string, { name, title, production }: NamedDeployment) {
    super(scope, `${name}-${part}`, {
      description: `Heli ${part}: ${title.en}`,
      terminationProtection: production,
    });
  }
}
