import { describe, expect, it } from 'vitest';
import { completeLock } from '../../checks/lock/complete.ts';
import type { LockEntry } from '../../checks/lock/lock-file.ts';
import { lockFaults } from '../../checks/lock.ts';

const biome = 'node_modules/@biomejs/biome';
const musl = 'node_modules/@biomejs/cli-linux-x64-musl';

const aLock = (entries: Record<string, LockEntry> = {}) => ({
  packages: {
    [biome]: {
      version: '2.6.8',
      dev: true,
      license: 'MIT',
      optionalDependencies: { '@biomejs/cli-linux-x64-musl': '2.6.8' },
    },
    ...entries,
  },
});

it('of a shipped package under a licence that nobody has looked at is refused', () => {
  const shipped = { 'node_modules/copied': { version: '1.0.0', license: 'GPL-3.0-only' } };
  const built = { 'node_modules/tool': { version: '1.0.0', license: 'MPL-2.0', dev: true } };

  expect(lockFaults({ packages: { ...shipped, ...built } })).toEqual([
    'copied is shipped under GPL-3.0-only',
  ]);
});

describe('a lock made against a mirror without some platforms', () => {
  it('is refused', () => {
    expect(lockFaults(aLock())).toEqual([`${biome} needs an entry for ${musl}: run npm run lock`]);
  });

  it('is completed with the version and what its name tells', () => {
    expect(completeLock(aLock()).packages[musl]).toEqual({
      version: '2.6.8',
      os: ['linux'],
      cpu: ['x64'],
      libc: ['musl'],
      dev: true,
      license: 'MIT',
      optional: true,
    });
  });

  it('is complete after that, and stays as it is', () => {
    const complete = completeLock(aLock());

    expect(lockFaults(complete)).toEqual([]);
    expect(completeLock(complete)).toEqual(complete);
  });
});

it('names no host', () => {
  const resolved = 'https://packages.example.org/zod.tgz';

  expect(
    lockFaults({
      packages: { 'node_modules/zod': { version: '4.6.7', license: 'MIT', resolved } },
    }),
  ).toEqual(['node_modules/zod names the host it came from: remove its "resolved"']);
});
