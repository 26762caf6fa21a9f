import { readFile } from 'node:fs/promises';
import { type Client, client } from '#schemas/api/client';
import { type Cloud, startCloud } from './cloud.ts';
import { admitConsole } from './console-address.ts';
import { deploy, type StackOutputs } from './deploy.ts';
import { firstSweep } from './first-sweep.ts';
import { type HttpsFront, startHttpsFront } from './https-front.ts';
import { loadDirectory, readDirectory } from './load-directory.ts';
import { type Officers, officers, type Pool } from './officers.ts';
import { trustingFetch } from './trusting-fetch.ts';

/** A local cloud with the system deployed on it, reached over HTTPS. */
export interface System {
  readonly cloud: Cloud;
  readonly front: HttpsFront;
  readonly outputs: StackOutputs;
  readonly officers: Officers;
  readonly apiId: string;
  readonly pool: Pool;
  /** Trusts the front's certificate. */
  readonly fetch: typeof fetch;
  /** Returns the API as this officer's app calls it; without an officer, without a token. */
  readonly as: (officer?: string) => Client;
  readonly stop: () => Promise<void>;
}

/** The first administrator, who loads the directory; `infra/config.ts` names the same. */
export const ADMINISTRATOR = 'administrator';

export const outputOf = (outputs: StackOutputs, name: string): string => {
  const value = Object.values(outputs).find((stack) => name in stack)?.[name];
  if (!value) throw new Error(`the deployment has no output ${name}`);
  return value;
};

/** A cloud at rest with the system deployed on it, for other clouds to start from. */
export interface Deployed {
  readonly folder: string;
  readonly outputs: StackOutputs;
}

/**
 * Starts a cloud, deploys the system and enrols its first administrator.
 *
 * @param report - receives a line as each step begins.
 * @param deployed - copied instead of a new deployment.
 */
export const startSystem = async (
  report: (line: string) => void,
  deployed?: Deployed,
): Promise<System> => {
  report('starting the local cloud ...');
  const cloud = await startCloud(deployed && { copyOf: deployed.folder });
  try {
    const outputs = deployed?.outputs ?? (await deploy(cloud, { report }));
    await firstSweep(cloud);
    const apiId = outputOf(outputs, 'ApiId');
    const front = await startHttpsFront(cloud, apiId);
    const fetch = trustingFetch(front.ca);
    const pool = {
      userPoolId: outputOf(outputs, 'UserPoolId'),
      clientId: outputOf(outputs, 'UserPoolClientId'),
    };
    const people = officers(cloud, pool);
    await people.enrol(ADMINISTRATOR);
    const clientId = outputOf(outputs, 'ConsoleClientId');
    await admitConsole(cloud, { ...pool, clientId }, front.url);
    const as = (officer?: string): Client =>
      client({ url: front.url, fetch, ...(officer && { token: () => people.token(officer) }) });
    const stop = async () => {
      await front.stop();
      await cloud.stop();
    };
    return { cloud, front, outputs, officers: people, apiId, pool, fetch, as, stop };
  } catch (error) {
    await cloud.stop();
    throw error;
  }
};

/** The directory of the demonstration: Heshan, its city, two of its townships and a zone. */
export const HESHAN = new URL('directory/heshan.jsonl', import.meta.url);

/** Loads a directory file, and enrols every officer in it. */
export const loadFile = async (system: System, file: URL): Promise<void> => {
  const lines = readDirectory(await readFile(file, 'utf8'));
  await loadDirectory(system.as(ADMINISTRATOR), lines);
  const people = lines.flatMap(({ value }) => (value.kind === 'officer' ? [value.id] : []));
  await Promise.all(people.map((id) => system.officers.enrol(id)));
};
