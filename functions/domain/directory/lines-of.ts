import type { DirectoryLine } from '#schemas/directory';

/** A line of one kind. */
export type LineOf<K extends DirectoryLine['kind']> = Extract<DirectoryLine, { kind: K }>;

const isKind =
  <K extends DirectoryLine['kind']>(kind: K) =>
  (line: DirectoryLine): line is LineOf<K> =>
    line.kind === kind;

export const linesOf = <K extends DirectoryLine['kind']>(
  lines: readonly DirectoryLine[],
  kind: K,
): readonly LineOf<K>[] => lines.filter(isKind(kind));
