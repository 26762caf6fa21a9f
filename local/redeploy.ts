import { runCommand } from './command.ts';
import { admitConsole } from './console-address.ts';
import { deploy } from './deploy.ts';
import { exclusively } from './exclusively.ts';
import { runningSystem } from './running.ts';
import { outputOf } from './system.ts';

const since = performance.now();
const say = (line: string): void => {
  const seconds = ((performance.now() - since) / 1000).toFixed(1);
  process.stdout.write(`${seconds.padStart(5)} s  ${line}\n`);
};

const never = async () => {
  throw new Error('the cloud is kept up by another process');
};

/** `npm run deploy:local`: brings changes to the cloud that `npm start` keeps up. */
await runCommand(async () => {
  const { cloud, apiId, url, pool } = runningSystem();
  const attached = { ...cloud, stop: never, restart: never, rest: never };
  const outputs = await exclusively(cloud.folder, 'redeploy', () =>
    deploy(attached, { isBootstrapped: true, report: say }),
  );
  if (outputOf(outputs, 'ApiId') !== apiId) {
    throw new Error(
      'the API has a new address: end npm start, and start it again 请重新运行 npm start',
    );
  }
  const clientId = outputOf(outputs, 'ConsoleClientId');
  await admitConsole(cloud, { ...pool, clientId }, url);
  say(`deployed to 已部署到 ${url}`);
});
