import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { packs } from '#adapters/policy-packs';
import { deployments } from '#infra/config';
import type { Deployment } from '#infra/deployment';
import { DirectoryLine } from '#schemas/directory';
import { Pack } from '#schemas/policy';
import { DAY } from '../../checks/packs/deployments.ts';
import { isBlocking } from '../../checks/preflight/item.ts';
import { type Asked, prove } from '../../checks/preflight/prove.ts';
import { root } from '../../checks/root.ts';

const FILE = 'local/directory/heshan.jsonl';

const heshan = readFileSync(path.join(root, FILE), 'utf8')
  .trim()
  .split('\n')
  .map((line) => DirectoryLine.parse(JSON.parse(line)));

const directoryOf = (lines: readonly DirectoryLine[]) => ({ lines, unread: [], bytes: 1 });

/** An entry in which everything is decided. */
const decided = (change: Partial<Deployment> = {}): Deployment => {
  const { demonstration } = deployments;
  if (!demonstration) throw new Error('there is a demonstration');
  return { ...demonstration, operators: ['operations@heshan.gov'], ...change };
};

const proved = (change: Partial<Asked> = {}, entry = decided()) =>
  prove(
    { name: 'county', deployments: {}, packs, directory: directoryOf(heshan), at: DAY, ...change },
    entry,
  ).flatMap(({ items }) => items);

const blocking = (...asked: Parameters<typeof proved>) =>
  proved(...asked)
    .filter(isBlocking)
    .map(({ en }) => en);

const looks = (...asked: Parameters<typeof proved>) =>
  proved(...asked)
    .filter(({ mark }) => mark === 'look')
    .map(({ en }) => en);

const without = (...keys: readonly string[]) => {
  const { demonstration } = packs;
  const left = Object.entries(demonstration?.settings ?? {}).filter(([key]) => !keys.includes(key));
  return {
    ...packs,
    demonstration: Pack.parse({ ...demonstration, settings: Object.fromEntries(left) }),
  };
};

describe('the packs that an entry names', () => {
  it('are there', () => {
    expect(blocking({}, decided({ packs: ['demonstration', 'nothing'] }))).toContain(
      'county 指定的政策包 nothing 不存在 / county names pack nothing, and there is none',
    );
  });

  it('are those of the directory: the functions carry no other', () => {
    const found = blocking({}, decided({ packs: ['demonstration-wuhai'] }));

    expect(found.join('\n')).toMatch(/line \d+.*demonstration/);
  });

  it('are proved where there is no directory', () => {
    const items = prove({ name: 'county', deployments: {}, packs, at: DAY }, decided());
    const said = items.flatMap(({ items: each }) => each).map(({ en }) => en);

    expect(said).toContain('demonstration: everything is decided');
    expect(said).not.toContain('demonstration-wuhai: everything is decided');
  });
});

describe('the preflight of a deployment in which all is decided', () => {
  it('blocks nothing, in either language', () => {
    expect(blocking()).toEqual([]);
    expect(proved().every(({ zh, en }) => zh.length > 0 && en.length > 0)).toBe(true);
  });

  it('says which steps remain', () => {
    const todo = proved()
      .filter(({ mark }) => mark === 'todo')
      .map(({ en }) => en.split(':')[0]);

    expect(todo).toEqual(['Cognito', 'SMS', 'domain', 'e-mail']);
  });
});

describe('a broken entry', () => {
  it.each<[Partial<Deployment>, RegExp]>([
    [{ operators: [] }, /alarms reach nobody/],
    [{ operators: ['a@example.org'] }, /still the example/],
    [{ smsSignature: '合' }, /2 to 8 characters/],
    [{ movableClock: true }, /cannot be moved/],
    [{ region: 'cn-north-1' }, /no Cognito user pool/],
    [{ region: 'mars-1' }, /no region mars-1/],
    [{ county: '430902' }, /the county 430902 of the hotline is not in the directory/],
  ])('%j blocks', (change, why) => {
    expect(blocking({}, decided(change)).join('\n')).toMatch(why);
  });

  it('blocks where its name begins another in its region', () => {
    const rival = { 'county-two': decided(), 'county-three': decided({ region: 'cn-north-1' }) };

    expect(blocking({ deployments: rival })).toEqual([
      expect.stringContaining('that of county-two in the same region'),
    ]);
  });

  it('in China hears what the region lacks, and of the filing', () => {
    const china = deployments['demonstration-cn'];
    const said = proved({}, decided(china)).map(({ en }) => en);

    expect(said.join('\n')).toMatch(/no Cognito user pool.*no SMS by SNS.*no SES.*ICP:/s);
  });
});

describe('a broken pack', () => {
  it('blocks by what is undecided, with the clause that asks for it', () => {
    const [found, ...others] = blocking({ packs: without('urgent.dispatch') });

    expect(others).toEqual([]);
    expect(found).toMatch(/^demonstration urgent\.dispatch: .*\[HS17 .*pol\.accept\]$/);
  });

  it('leaves open who is needed', () => {
    expect(looks({ packs: without('urgent.dispatch') })).toEqual([
      'who is needed is known once the packs are decided',
    ]);
  });

  it('that cannot be read blocks by its file', () => {
    const broken = Object.defineProperty({ ...packs }, 'demonstration', {
      enumerable: true,
      get: () => Pack.parse({ pack: 'demonstration' }),
    });

    expect(blocking({ packs: broken })[0]).toMatch(
      /^policies\/demonstration\.json cannot be read:/,
    );
  });
});

describe('a broken directory', () => {
  it('blocks by each post that a township lacks', () => {
    const lines = heshan.map((line) =>
      line.kind === 'officer' && line.office === 'lanxi-township'
        ? { ...line, left: true as const }
        : line,
    );

    expect(blocking({ directory: directoryOf(lines) })).toContainEqual(
      expect.stringMatching(
        /offices\/township lanxi-township: nobody holds this post at 430903111; it owes/,
      ),
    );
  });

  it('blocks by each line that is wrong, and names an unknown pack', () => {
    const lines = heshan.map((line) =>
      line.kind === 'division' && line.pack ? { ...line, pack: 'elsewhere' } : line,
    );

    expect(blocking({ directory: directoryOf(lines) })).toEqual([
      expect.stringContaining('elsewhere extends'),
      expect.stringContaining('line 3/pack elsewhere: no such pack'),
    ]);
  });

  it('that is no JSON blocks by its line', () => {
    const directory = { lines: [], unread: ['line 1: not valid JSON'], bytes: 1 };

    expect(blocking({ directory })).toContain('line 1: not valid JSON');
  });

  it('lets a person weigh who cannot be told', () => {
    const lines = heshan.map((line) => {
      if (line.kind === 'office' && line.id === 'lanxi-police') return { ...line, emails: [] };
      if (line.kind !== 'officer' || line.office !== 'lanxi-police') return line;
      const { mobile: _mobile, ...rest } = line;
      return rest;
    });

    expect(blocking({ directory: directoryOf(lines) })).toEqual([]);
    expect(looks({ directory: directoryOf(lines) })).toContainEqual(
      expect.stringContaining('(lanxi-police) has neither a mobile nor an e-mail'),
    );
  });
});

describe('npm run preflight', () => {
  const run = (...args: readonly string[]) =>
    spawnSync('node', ['checks/preflight.ts', ...args], { cwd: root, encoding: 'utf8' });

  it('ends with 1 for the demonstration, whose operators are nobody, in Chinese', () => {
    const { status, stdout } = run('demonstration', FILE, '--lang', 'zh');

    expect(status).toBe(1);
    expect(stdout).toContain('✗ operators 仍为示例值 operations@example.org');
    expect(stdout).toContain('demonstration: 不可部署，✗ 共 1 项');
  });

  it('names the deployments there are', () => {
    const { status, stderr } = run('nowhere');

    expect(status).toBe(1);
    expect(stderr).toContain('is not one of local, demonstration, demonstration-cn');
  });
});
