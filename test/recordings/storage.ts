import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { Item } from '#adapters/dynamo/item';
import type { Found, Outcome, Recorded } from './command.ts';
import type { History } from './history.ts';
import { together } from './merging.ts';

/** A recorded command as it is stored, with its items and history by number. */
export interface Stored {
  readonly deed: Recorded['deed'];
  readonly found: Found;
  readonly cases: readonly (readonly [history: number, seq: number])[];
  readonly items: readonly number[];
  readonly sealed: Recorded['sealed'];
  readonly only?: string;
  readonly outcome: Outcome;
}

/** How much was played for the recording, and the rule by which this was kept. */
export interface About {
  readonly runs: number;
  readonly stories: number;
  readonly extras?: number;
  /** The number of deeds and questions in the runs. */
  readonly deeds: number;
  /** The number of those that were played once more, alone. */
  readonly played: number;
  /** The number of kinds of results. */
  readonly kinds: number;
  readonly notReproduced: number;
}

export interface Recording {
  readonly about: About;
  readonly histories: readonly History[];
  readonly items: readonly Item[];
  readonly commands: readonly Stored[];
}

const fileOf = (name: string): URL => new URL(`data/${name}.br`, import.meta.url);

const { BROTLI_PARAM_LGWIN, BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;

/** @returns the size in bytes. */
const write = (name: string, value: unknown): number => {
  const text = Buffer.from(JSON.stringify(value));
  const pressed = brotliCompressSync(text, {
    params: {
      [BROTLI_PARAM_QUALITY]: 11,
      [BROTLI_PARAM_LGWIN]: 24,
      [BROTLI_PARAM_SIZE_HINT]: text.length,
    },
  });
  writeFileSync(fileOf(name), pressed);
  console.log(`${name}: ${text.length} bytes, pressed ${pressed.length}`);
  return pressed.length;
};

const read = <T>(name: string): T =>
  JSON.parse(brotliDecompressSync(readFileSync(fileOf(name))).toString('utf8'));

/** The recordings of runs and stories, and of the extras. */
export const sets = ['runs', 'extras'] as const;
export type SetName = (typeof sets)[number];

const parts = ['about', 'histories', 'items', 'commands'] as const;

/** Writes each kind into a file of its own, because similar content compresses well. */
export const writeSet = (set: SetName, recording: Recording): number =>
  parts.map((part) => write(`${set}/${part}`, recording[part])).reduce((sum, n) => sum + n, 0);

const readSet = (set: SetName): Recording => ({
  about: read(`${set}/about`),
  histories: read(`${set}/histories`),
  items: read(`${set}/items`),
  commands: read(`${set}/commands`),
});

/** Both sets as one: the numbers of the extras follow those of the runs. */
export const readRecording = (): Recording => together(readSet('runs'), readSet('extras'));
