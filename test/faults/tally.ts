import { widthOf } from '#local/demo/text/width';

type Cell = 'ok' | 'FAILED';

const padded = (text: string, width: number): string => text + ' '.repeat(width - widthOf(text));

/** A table of attempts and their results, to be printed: rows down, columns across. */
export const tally = (title: string) => {
  const cells = new Map<string, Map<string, Cell>>();
  const columns = new Set<string>();

  const mark = (row: string, column: string, cell: Cell): void => {
    columns.add(column);
    const of = cells.get(row) ?? new Map<string, Cell>();
    if (of.get(column) !== 'FAILED') of.set(column, cell);
    cells.set(row, of);
  };

  /** Marks a cell by the result of its work. */
  const trying = async (row: string, column: string, work: () => Promise<void>): Promise<void> => {
    try {
      await work();
      mark(row, column, 'ok');
    } catch (error) {
      mark(row, column, 'FAILED');
      throw error;
    }
  };

  const lines = (): readonly string[] => {
    const heads = [...columns];
    const first = Math.max(title.length, ...[...cells.keys()].map(widthOf));
    const line = (row: string, of: (head: string) => string) =>
      [padded(row, first), ...heads.map((head) => padded(of(head), Math.max(6, widthOf(head))))]
        .join('  ')
        .trimEnd();
    return [
      line(title, (head) => head),
      ...[...cells].map(([row, of]) => line(row, (head) => of.get(head) ?? '-')),
    ];
  };

  const print = (): void => {
    process.stdout.write(`\n${lines().join('\n')}\n\n`);
  };

  return { trying, print };
};
