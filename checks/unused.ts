import cdk from '../cdk.json' with { type: 'json' };
import packageFile from '../package.json' with { type: 'json' };
import type { Check } from './fault.ts';
import { sources } from './sources.ts';
import { unusedExports } from './unused/exports.ts';
import { unusedFiles } from './unused/files.ts';
import { unusedPackages } from './unused/packages.ts';

/** The check for unused files, exports and packages. */
export const unused: Check = {
  name: 'unused',
  run: () => {
    const { imports, scripts, dependencies, devDependencies } = packageFile;
    const texts = sources();
    return [
      ...unusedFiles(texts, imports, [...Object.values(scripts), cdk.app]),
      ...unusedExports(texts),
      ...unusedPackages(
        { ...texts, ...sources('.mjs') },
        Object.keys({ ...dependencies, ...devDependencies }),
      ),
    ];
  },
};
