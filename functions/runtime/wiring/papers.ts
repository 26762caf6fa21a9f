import { S3Client } from '@aws-sdk/client-s3';
import { dynamoReadings } from '#adapters/dynamo/readings';
import { fontBeside } from '#adapters/pdf/font-beside';
import { renderer } from '#adapters/pdf/render';
import { s3Objects } from '#adapters/s3-objects';
import type { PaperPorts } from '#domain/world';
import type { PapersEnvironment } from '#schemas/environment';
import { audiencePorts, filesOf } from './audience.ts';
import { patience } from './patience.ts';

/** The function draws papers, and keeps the files of cases under the keys of the children's files. */
export const papersPorts = (env: PapersEnvironment): PaperPorts => {
  const { ports, kms, client, tables } = audiencePorts(env);
  return {
    ...ports,
    ...filesOf(env, kms, ports),
    readings: dynamoReadings(client, tables),
    render: renderer(fontBeside()),
    objects: s3Objects(new S3Client(patience), env.FILES_BUCKET),
  };
};
