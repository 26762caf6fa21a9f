import { runCommand } from './command.ts';
import { officers } from './officers.ts';
import { runningSystem } from './running.ts';

/** The errors for an unknown user: a pool that hides its users answers it like a wrong password. */
const UNKNOWN = new Set(['UserNotFoundException', 'NotAuthorizedException']);

/** `npm run -s token -- zhou.jing`: an access token of the running local system, on stdout. */
await runCommand(async () => {
  const [officer] = process.argv.slice(2);
  if (!officer) throw new Error('whose token? 谁的令牌？ npm run -s token -- zhou.jing');
  const { cloud, pool } = runningSystem();
  try {
    process.stdout.write(`${await officers(cloud, pool).token(officer)}\n`);
  } catch (error) {
    if (!(error instanceof Error) || !UNKNOWN.has(error.name)) throw error;
    throw new Error(`the running system knows no officer ${officer} 本机系统中没有此人员`);
  }
});
