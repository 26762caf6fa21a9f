import { readFile } from 'node:fs/promises';
import { client } from '#schemas/api/client';
import { runCommand } from './command.ts';
import { loadDirectory, type NumberedLine, readDirectory } from './load-directory.ts';
import { officers } from './officers.ts';
import { runningSystem } from './running.ts';
import { ADMINISTRATOR } from './system.ts';
import { textOf } from './text-of.ts';
import { trustingFetch } from './trusting-fetch.ts';

const USAGE = `npm run load -- FILE
  loads a directory file into the system that npm start keeps up 载入本机系统
HELI_API=https://… HELI_TOKEN=… npm run load -- FILE
  loads it into a deployment, with an administrator's token 载入已部署的系统`;

/** Checks an address: a token is sent only over HTTPS, or stays on this computer. */
const checked = (address: string): string => {
  const { protocol, hostname } = new URL(address);
  const isHere = hostname === 'localhost' || hostname === '127.0.0.1';
  if (protocol !== 'https:' && !isHere) throw new Error(`HELI_API is not https: ${address}`);
  return address.replace(/\/+$/, '');
};

const deployment = (api: string, token: string | undefined) => {
  if (!token) throw new Error('HELI_API is set, and HELI_TOKEN is not');
  const url = checked(api);
  return { url, api: client({ url, token: async () => token }), enrol: async () => undefined };
};

const local = async () => {
  const { url, caFile, cloud, pool } = runningSystem();
  const fetch = trustingFetch(await readFile(caFile, 'utf8'));
  const people = officers(cloud, pool);
  const api = client({ url, fetch, token: () => people.token(ADMINISTRATOR) });
  return { url, api, enrol: people.enrol };
};

const officersIn = (lines: readonly NumberedLine[]): readonly string[] =>
  lines.flatMap(({ value }) => (value.kind === 'officer' ? [value.id] : []));

await runCommand(async () => {
  const [file] = process.argv.slice(2);
  if (!file) throw new Error(USAGE);
  const { HELI_API, HELI_TOKEN } = process.env;
  const lines = readDirectory(textOf(await readFile(file)));
  const target = HELI_API ? deployment(HELI_API, HELI_TOKEN) : await local();
  const { divisions, offices, officers: people, places } = await loadDirectory(target.api, lines);
  await Promise.all(officersIn(lines).map(target.enrol));
  process.stdout.write(
    `${target.url}: ${divisions} divisions, ${offices} offices, ${people} officers, ${places} places ` +
      `已载入 ${divisions} 个行政区划、${offices} 个单位、${people} 名人员、${places} 个安置场所\n`,
  );
});
