import { type Client, client } from '#schemas/api/client';
import type { Label, Language } from '#schemas/label';
import { keepSession, keptSession } from './kept-session.ts';
import { freshToken, Refused } from './session.ts';

/** The options that all commands have. */
export interface Options {
  readonly api?: string;
  readonly lang: Language;
  readonly json?: true;
}

/** The exit code of a command that found something for a person to look at; refusals end with 1. */
const FOUND = 2;

/** The API that is meant: by option, by variable, or the one that was signed in to last. */
export const apiOf = ({ api }: Options, env: NodeJS.ProcessEnv): string => {
  const url = api ?? env.HELI_API ?? keptSession(env)?.url;
  if (!url) throw new Refused('which API? 请指明接口地址: --api https://… (HELI_API)');
  return url.replace(/\/$/, '');
};

/** The token of `HELI_TOKEN`, or one of the session that `heli login` began. */
export const tokenOf = async (
  url: string,
  env: NodeJS.ProcessEnv,
): Promise<{ readonly token: string; readonly seconds?: number }> => {
  if (env.HELI_TOKEN) return { token: env.HELI_TOKEN };
  const kept = keptSession(env);
  if (kept?.url !== url) throw new Refused('sign in first: heli login 请先登录：heli login');
  const { session, ...fresh } = await freshToken(kept);
  keepSession(env, session);
  return fresh;
};

/** The API and the ways to speak, for a command. */
export const toolOf = (options: Options, env: NodeJS.ProcessEnv = process.env) => {
  let token: Promise<string> | undefined;
  const own = () => {
    token ??= tokenOf(apiOf(options, env), env).then((found) => found.token);
    return token;
  };
  let api: Client | undefined;
  return {
    /** Made when it is first needed: a file can be checked without any API. */
    get api(): Client {
      api ??= client({ url: apiOf(options, env), token: own });
      return api;
    },
    url: () => apiOf(options, env),
    read: (label: Label): string => label[options.lang],
    /** Prints the answer as it is for programs, or in lines for people. */
    show: (answer: unknown, lines: () => readonly string[]): void => {
      const all = options.json ? [JSON.stringify(answer, undefined, 2)] : lines();
      for (const line of all) process.stdout.write(`${line}\n`);
    },
    /** Ends with 2 if something was found that somebody has to look at. */
    found: (count: number): void => {
      if (count > 0) process.exitCode = FOUND;
    },
  };
};

export type Tool = ReturnType<typeof toolOf>;

/** The division of the officer who is signed in: that of their office. */
export const ownDivision = async ({ api }: Tool): Promise<string> => {
  const { body: me } = await api.showMe();
  const { body: office } = await api.showOffice({ params: { officeId: me.office } });
  return office.division;
};
