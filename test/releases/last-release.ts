import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import type { perform } from './as-released.ts';

interface Release {
  readonly perform: typeof perform;
}

/** The release before this one, as `npm run releases:keep` kept it. */
export const lastRelease = async (): Promise<Release> => {
  const kept = readFileSync(path.join(import.meta.dirname, 'last-release.mjs.br'));
  const folder = mkdtempSync(path.join(tmpdir(), 'heli-last-release-'));
  try {
    const file = path.join(folder, 'last-release.mjs');
    writeFileSync(file, brotliDecompressSync(kept));
    return await import(/* @vite-ignore */ pathToFileURL(file).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
};
