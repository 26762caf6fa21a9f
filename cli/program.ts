import { Command, Option } from 'commander';
import { languageOf } from '#local/demo/language';
import { explain, readings, resume, showCase, stalled, told } from './commands/of-cases.ts';
import { directory, doctor, overdue, undelivered, whoami } from './commands/of-offices.ts';
import { completionOf } from './completion.ts';
import { forgetSession, keepSession, keptSession } from './kept-session.ts';
import { endSession } from './session.ts';
import { signIn } from './sign-in.ts';
import { apiOf, type Options, type Tool, toolOf } from './tool.ts';

const login = async (options: Options, env: NodeJS.ProcessEnv): Promise<void> => {
  const url = apiOf(options, env);
  const session = await signIn(url, (address) =>
    process.stderr.write(`open in a browser 请在浏览器打开:\n${address}\n`),
  );
  keepSession(env, session);
  process.stdout.write(`signed in 已登录 ${url}\n`);
};

const logout = async (env: NodeJS.ProcessEnv): Promise<void> => {
  const kept = keptSession(env);
  if (kept) await endSession(kept);
  forgetSession(env);
};

type Run = (tool: Tool, ...given: never[]) => Promise<void>;

const caseCommands = (add: (usage: string, words: string, run: Run) => Command): void => {
  add('case <number>', 'a case: executions and duties 案件', showCase).option(
    '--personal',
    'with the words about the child 含个人信息（有查阅记录）',
  );
  add('explain <number>', 'why each duty is owed, or not 各事项的依据', explain);
  add('told <number>', 'who was told what in a case 通知情况', told);
  add('readings <number>', 'who has read a case 查阅记录', readings);
  add('stalled', 'executions that hang; ends with 2 停滞的流程', stalled).option(
    '--division <code>',
    'of this division 区划',
  );
  add('resume <number>', 'set executions going again 恢复流程', resume).requiredOption(
    '--reason <text>',
    'why 理由',
  );
};

const officeCommands = (add: (usage: string, words: string, run: Run) => Command): void => {
  add('whoami', 'who is signed in 当前人员', whoami);
  add('overdue [office]', 'what is overdue; ends with 2 逾期', overdue).option(
    '--division <code>',
    'of this division 区划',
  );
  add('undelivered', 'alerts that reached nobody; ends with 2 未送达', undelivered).option(
    '--office <id>',
    'of this office 单位',
  );
  add('directory <file>', 'check a directory file 核对名录文件', directory).option(
    '--load',
    'load it, if it is right 载入',
  );
  add('doctor', 'is everything in order? 自检', doctor);
};

/** The command line: each command is a few calls of the API, with the rights of who is signed in. */
export const programOf = (env: NodeJS.ProcessEnv): Command => {
  const program = new Command('heli')
    .description('Heli for administrators. 合力命令行。')
    .option('--api <url>', 'the address of the API 接口地址 (HELI_API)')
    .option('--json', 'for programs 输出 JSON')
    .addOption(
      new Option('--lang <language>', 'in which language 语言')
        .choices(['en', 'zh'])
        .default(languageOf(env)),
    )
    .addHelpText('after', '\nexit 0 good 正常, 1 refused 被拒, 2 found something 有发现');
  const add = (usage: string, words: string, run: Run): Command =>
    program
      .command(usage)
      .description(words)
      .action(async (...given: unknown[]) => {
        // The last of them is the command itself.
        await run(toolOf(program.opts(), env), ...(given.slice(0, -1) as never[]));
      });
  program
    .command('login')
    .description('sign in with a browser on this machine 登录')
    .action(() => login(program.opts(), env));
  program
    .command('logout')
    .description('end the session 退出')
    .action(() => logout(env));
  officeCommands(add);
  caseCommands(add);
  program
    .command('completion')
    .description('a script that completes commands in bash 命令补全')
    .action(() => {
      process.stdout.write(`${completionOf(program)}\n`);
    });
  return program;
};
