import type { Basis, Question } from '#schemas/policy';
import { columns, dutyRows, type Row, settingRows } from './comparison.ts';
import { deployments } from './deployments.ts';
import { deployedMatrix, emptyCells, textMatrix } from './situations.ts';

const names = columns.map(({ zh, en }) => `${zh} ${en}`);

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const table = (heads: readonly string[], rows: readonly Row[]): readonly string[] => {
  const all = [...heads, ...names];
  return [
    line(all),
    line(all.map(() => '---')),
    ...rows.map(({ head, cells }) => line([...head, ...cells])),
  ];
};

const sections = (basis: readonly Basis[]): string =>
  basis.map(({ doc, section }) => `${doc} ${section}`).join(', ');

const ofQuestion = ({ question, reading, basis }: Question): readonly string[] => [
  `- **${sections(basis)}** ${question.zh} ${reading.zh}`,
  `  ${question.en} *${reading.en}*`,
];

const layers = [...new Set(deployments.flatMap((each) => each.layers))];

/** The questions that each layer leaves open. */
const questionLines = (): readonly string[] =>
  layers.flatMap(({ title, questions }) =>
    questions.length === 0
      ? []
      : ['', `### ${title.zh} ${title.en}`, '', ...questions.flatMap(ofQuestion)],
  );

const listed = (cells: readonly string[]): string => (cells.length > 0 ? cells.join(', ') : 'none');

/** `docs/packs.md`: the four demonstrations side by side, clause by clause. */
export const comparisonPage = (): string =>
  [
    '# 四地规定对照 The four places compared, clause by clause',
    '',
    '由 `npm run packs` 生成，不手工修改。表中为各文件自己的规定与出处；“–”为未规定，此时国家规定仍然适用。',
    '“自定 own”为示范部署自定；“建议 proposal”为示范部署采用的本产品建议，不是法律。',
    '',
    'Written by `npm run packs`; nobody edits it. A cell is what the text itself says, and where; `–` is silence, in which',
    'national law goes on speaking. `自定 own`: the demonstration deployer’s own decision; `建议 proposal`: the product’s',
    'proposal, which that deployer took; it is no law.',
    '',
    '## 情形 Situations',
    '',
    '各文件自己对各情形启动哪些职责。What each text by itself begins with in each situation.',
    '',
    ...table(['情形 situation'], textMatrix()),
    '',
    `未规定 Left empty by the texts: ${listed(emptyCells(textMatrix()))}.`,
    '',
    '国家规定、当地文件与部署合并后。The law, the notices and the deployer together.',
    '',
    ...table(['情形 situation'], deployedMatrix()),
    '',
    `合并后仍为空 Still empty: ${listed(emptyCells(deployedMatrix()))}.`,
    '',
    '## 职责 Duties',
    '',
    ...table(['职责 duty', '流程 machine', '情形'], dutyRows()),
    '',
    '## 设置 Settings',
    '',
    ...table(['设置 setting'], settingRows()),
    '',
    '## 由部署方法制机构决定 For the deployer’s legal office',
    '',
    '文件未写明之处，及本产品在其决定之前的处理。What a text leaves open, and how the product reads it until they decide.',
    ...questionLines(),
    '',
  ].join('\n');
