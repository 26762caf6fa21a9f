import { awaited } from './awaited.ts';
import type { Removal } from './removals.ts';

export interface Shown extends Removal {
  readonly failure?: string | undefined;
}

const BEGIN = '<!-- written by npm run defects -->';
const END = '<!-- end -->';

const row = (...cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

const shownRow = ({ id, defect, file, removed, failure = '' }: Shown): string =>
  row(id, defect, `\`${file}\``, removed, `\`${failure.replaceAll('`', "'")}\``);

/** The README with the table of removed protections and awaited defects. */
export const withTable = (readme: string, shown: readonly Shown[]): string => {
  const [before = ''] = readme.split(BEGIN);
  const after = readme.split(END)[1] ?? '';
  const lines = [
    BEGIN,
    '',
    row('id', 'defect', 'protection', 'what was removed', 'how the test failed'),
    '|---|---|---|---|---|',
    ...shown.map(shownRow),
    '',
    '## Awaited',
    '',
    row('id', 'defect', 'the feature that will bring its test'),
    '|---|---|---|',
    ...awaited.map((cells) => row(...cells)),
    '',
    END,
  ];
  return `${before}${lines.join('\n')}${after}`;
};
