import { readFileSync } from 'node:fs';
import { packs, policyOf } from '#adapters/policy-packs';
import { layersOf } from '#domain/policy/layers';
import type { Policy } from '#domain/policy/policy';
import { DirectoryLine } from '#schemas/directory';
import type { Label } from '#schemas/label';
import type { Pack } from '#schemas/policy';
import { Instant } from '#schemas/time';

/** The day for which the demonstrations are checked, with all layers in force. */
export const DAY = Instant.parse('2026-11-23T08:00:00Z');

/** A demonstration: its pack, its county's directory file, and their contents. */
export interface Deployment {
  readonly pack: string;
  readonly county: Label;
  readonly file: string;
  readonly policy: Policy;
  readonly layers: readonly Pack[];
  /** The layers of notices, without those of the law and the deployer. */
  readonly notices: readonly Pack[];
  readonly lines: readonly DirectoryLine[];
}

const FOLDER = new URL('../../local/directory/', import.meta.url);

const linesIn = (file: string): readonly DirectoryLine[] =>
  readFileSync(new URL(file, FOLDER), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => DirectoryLine.parse(JSON.parse(line)));

const deployment = (pack: string, name: string, county: Label): Deployment => {
  const layers = layersOf(packs, pack);
  return {
    pack,
    county,
    file: `local/directory/${name}.jsonl`,
    policy: policyOf(pack, DAY),
    layers,
    notices: layers.filter(({ kind }) => kind === 'notice'),
    lines: linesIn(`${name}.jsonl`),
  };
};

/** The four demonstrations, in the order of the tables. */
export const deployments: readonly Deployment[] = [
  deployment('demonstration-chongqing', 'chongqing', { zh: '重庆', en: 'Chongqing' }),
  deployment('demonstration', 'heshan', { zh: '赫山', en: 'Heshan' }),
  deployment('demonstration-wuhai', 'wuhai', { zh: '乌海', en: 'Wuhai' }),
  deployment('demonstration-jinpu', 'jinpu', { zh: '金普', en: 'Jinpu' }),
];
