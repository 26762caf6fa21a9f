import { cpus, platform, release, totalmem } from 'node:os';
import type { Findings } from './measure.ts';

/** The machine, with the properties that affect times; nothing that identifies it. */
export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGb: number;
  readonly os: string;
  readonly node: string;
}

/** One run of the bench. */
export interface Result {
  readonly at: string;
  readonly seconds: number;
  readonly machine: Machine;
  readonly isSmall: boolean;
  readonly measures: readonly (Findings & {
    readonly name: string;
    readonly title: string;
    readonly seconds: number;
  })[];
}

export const machine = (): Machine => ({
  cpu: cpus()[0]?.model.trim() || 'unknown',
  cores: cpus().length,
  memoryGb: Math.round(totalmem() / 2 ** 30),
  os: `${platform()} ${release().split('-')[0]}`,
  node: process.version,
});
