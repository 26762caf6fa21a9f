import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { packs } from '#adapters/policy-packs';
import { deployments } from '#infra/config';
import { withDeployedCode } from '#infra/deployed-code';
import { packsOf } from '#infra/packs';
import { privateFolder } from '#local/private-folder';
import { names } from './templates.ts';

const { path: dist, remove } = privateFolder();
afterAll(remove);
mkdirSync(path.join(dist, 'sweep'));
writeFileSync(path.join(dist, 'sweep', 'index.mjs'), 'export const handler = 1;');

const namesOf = (name: string): readonly string[] =>
  packsOf({ name, packs: deployments[name]?.packs ?? [] }).map(({ pack }) => pack);

describe('the packs of a deployment', () => {
  it('are those of its entry and what they extend, and no other county’s', () => {
    expect(namesOf('demonstration').toSorted()).toEqual([
      'demonstration',
      'heshan',
      'national',
      'proposal',
    ]);
  });

  it('are all there are on this computer, where every demonstration is told', () => {
    expect(namesOf('local').toSorted()).toEqual(Object.keys(packs).toSorted());
  });

  it.each(names)('of %s come after what they extend', (name) => {
    const all = packsOf({ name, packs: deployments[name]?.packs ?? [] });
    const order = all.map(({ pack }) => pack);

    for (const { pack, extends: below } of all)
      for (const one of below) expect(order.indexOf(one)).toBeLessThan(order.indexOf(pack));
  });

  it('are refused where one is missing, or none is named', () => {
    expect(() => packsOf({ name: 'county', packs: ['nothing'] })).toThrow(
      'county names pack nothing, and there is none',
    );
    expect(() => packsOf({ name: 'county', packs: [] })).toThrow('county names no pack');
  });
});

describe('the code of a function, as it is deployed', () => {
  const demonstration = deployments.demonstration;
  if (!demonstration) throw new Error('there is a demonstration');
  const deployment = { name: 'demonstration', ...demonstration };

  it('is its bundle with the packs beside it, and is removed when it was used', () => {
    const folder = withDeployedCode({ handler: 'sweep', deployment, dist }, (made) => {
      expect(readdirSync(made).toSorted()).toEqual(['index.mjs', 'packs.json']);
      expect(JSON.parse(readFileSync(path.join(made, 'packs.json'), 'utf8'))).toEqual(
        packsOf(deployment),
      );
      return made;
    });

    expect(existsSync(folder)).toBe(false);
  });

  it('is not made with a pack that is not there', () => {
    const wrong = { ...deployment, packs: ['nothing'] };

    expect(() => withDeployedCode({ handler: 'sweep', deployment: wrong, dist }, () => 1)).toThrow(
      'there is none',
    );
  });
});
