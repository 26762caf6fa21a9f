import path from 'node:path';

/** The short names of folders, as `package.json` declares them: `#domain/*` is `./functions/domain/*.ts`. */
export type ShortNames = Readonly<Record<string, string>>;

/** The file of the repository that an import refers to; undefined for a package. */
export const targetOf = (file: string, module: string, names: ShortNames): string | undefined => {
  if (module.startsWith('.')) return path.posix.join(path.posix.dirname(file), module);
  return Object.entries(names).flatMap(([name, place]) => {
    const prefix = name.replace('*', '');
    const [before = '', after = ''] = place.replace('./', '').split('*');
    return module.startsWith(prefix) ? [`${before}${module.slice(prefix.length)}${after}`] : [];
  })[0];
};
