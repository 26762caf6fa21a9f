/** One import of a file, as it is written: `#domain/errors`, `./label.ts`, `zod`. */
export interface Import {
  readonly module: string;
  readonly line: number;
}

/** `import … from '…'`, of types and over several lines too, `export … from '…'`, `import '…'`, `import('…')`. */
const IMPORTS = [
  /^\s*(?:import|export)\b[^;'"`]*?\bfrom\s*['"]([^'"]+)['"]/gm,
  /^\s*import\s*['"]([^'"]+)['"]/gm,
  /\bimport\(\s*['"]([^'"]+)['"]/g,
];

const COMMENTS = /\/\*[\s\S]*?\*\//g;

/** All imports of a file, without those in docstrings' examples. */
export const importsOf = (text: string): readonly Import[] => {
  const code = text.replace(COMMENTS, (comment) => comment.replace(/[^\n]/g, ' '));
  return IMPORTS.flatMap((pattern) =>
    [...code.matchAll(pattern)].map(({ 0: whole, 1: module = '', index }) => ({
      module,
      line: code.slice(0, index + whole.length).split('\n').length,
    })),
  );
};
