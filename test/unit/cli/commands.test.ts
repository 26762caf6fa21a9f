import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aServer, type Server } from '#test/browser/console/a-server';
import { people, type Role } from '#test/fakes/a-county';
import { MARK } from '#test/fakes/a-report';
import { aWorld, type World } from '#test/fakes/a-world';
import { report, runUntilQuiet } from '#test/fakes/what-people-do';

const MAIN = path.resolve(import.meta.dirname, '../../../cli/main.ts');

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

describe('npx heli', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'heli-cli-'));
  let world: World;
  let server: Server;
  let caseId: string;

  beforeAll(async () => {
    world = aWorld();
    ({ caseId } = await report(world));
    await runUntilQuiet(world);
    world.clock.forward(60);
    server = await aServer(world);
  });
  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  const envOf = (change: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv => ({
    PATH: process.env.PATH,
    XDG_STATE_HOME: folder,
    LANG: 'zh_CN.UTF-8',
    ...change,
  });
  const run = (args: readonly string[], env: NodeJS.ProcessEnv): Promise<Ended> =>
    new Promise((resolve) => {
      execFile(process.execPath, [MAIN, ...args], { env }, (error, out, err) =>
        resolve({ code: error ? Number(error.code) : 0, out, err }),
      );
    });
  const as = (role: Role, ...args: string[]) =>
    run(args, envOf({ HELI_API: server.url, HELI_TOKEN: people[role] }));

  it('signs in through a browser on this machine, and keeps the session to this user', async () => {
    server.isNext('civilAffairs');
    const env = envOf();
    const login = spawn(process.execPath, [MAIN, '--api', server.url, 'login'], { env });
    const address = await new Promise<string>((resolve) => {
      login.stderr.on('data', (data) => {
        const [found] = /http\S+/.exec(String(data)) ?? [];
        if (found) resolve(found);
      });
    });
    const page = await fetch(address);
    await new Promise((resolve) => login.on('exit', resolve));

    expect(await page.text()).toContain('已登录');
    expect(address).toMatch(/code_challenge_method=S256/);
    expect(statSync(path.join(folder, 'heli/session.json')).mode & 0o777).toBe(0o600);
    expect(await run(['whoami'], env)).toMatchObject({
      code: 0,
      out: expect.stringContaining('sun.yue'),
    });
  });

  it('ends with 1 after the session has ended, and says what to do', async () => {
    await run(['logout'], envOf());
    const { code, err } = await run(['whoami'], envOf({ HELI_API: server.url }));

    expect(code).toBe(1);
    expect(err).toContain('heli login');
  });

  it('ends with 2 if something is overdue, and lists it', async () => {
    const { code, out } = await as('civilAffairs', 'overdue');

    expect(code).toBe(2);
    expect(out).toMatch(/station {2}station单位 {2}2 /);
    expect((await as('civilAffairs', 'overdue', 'station')).out).toContain('受理报告');
    expect((await as('civilAffairs', 'overdue', 'relief')).code).toBe(0);
  });

  it('prints JSON for programs', async () => {
    const { out } = await as('civilAffairs', '--json', 'overdue');

    expect(JSON.parse(out)).toMatchObject([{ office: 'station', overdue: 2 }]);
  });

  it('says nothing personal of a case unless it is asked to', async () => {
    for (const args of [[], ['--json']]) {
      const { code, out } = await as('civilAffairs', ...args, 'case', caseId);
      expect([code, out]).toEqual([0, expect.not.stringContaining(MARK)]);
      expect(out).toContain('emergency-response-1');
    }
    expect((await as('civilAffairs', 'case', caseId, '--personal')).out).toContain(MARK);
  });

  it.each(['explain', 'told', 'readings'])(
    '%s is asked of the API, and says nothing personal',
    async (name) => {
      const { code, out } = await as('civilAffairs', name, caseId);

      expect([code, out]).toEqual([0, expect.not.stringContaining(MARK)]);
      expect(out.trim()).not.toBe('');
    },
  );

  it('ends with 0 where nothing stalls and every alert arrived', async () => {
    expect((await as('civilAffairs', 'stalled')).code).toBe(0);
    expect((await as('civilAffairs', 'undelivered')).code).toBe(0);
  });

  it('passes on a refusal in the words of the API', async () => {
    const { code, err } = await as('station', 'resume', caseId, '--reason', '试');

    expect(code).toBe(1);
    expect(err).toContain('无权进行此操作');
  });

  it('names the line and the field of a wrong directory, and loads nothing', async () => {
    const file = path.join(folder, 'wrong.jsonl');
    writeFileSync(
      file,
      '{"kind":"division","code":"43","name":{"zh":"湖南省","en":"Hunan"}}\n{"kind":"officer"}\n',
    );
    const { code, err } = await run(['directory', file], envOf());

    expect(code).toBe(1);
    expect(err).toMatch(/line 2 \/id/);
  });

  it('completes its own commands', async () => {
    const { out } = await run(['completion'], envOf());

    expect(out).toContain('undelivered) words="--office --api --json --lang"');
  });
});
