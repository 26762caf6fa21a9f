import { labelOf } from '#schemas/code-list';
import type { FieldKey, PaperType, Row } from '#schemas/papers/paper';
import { Party } from '#schemas/papers/party';
import { type PaperFacts, printed } from './facts.ts';
import { hiding } from './hiding.ts';
import { sayMoment, type Table } from './say.ts';
import type { Block, Sheet, SheetCell } from './sheet.ts';

const EMPTY = '＿＿＿＿＿＿';

type Read = (field: FieldKey | undefined) => string | Table;

const textOf = (value: string | Table): string => {
  if (typeof value === 'string') return value;
  return value.lines.map((line) => line.filter(Boolean).join('，')).join('；');
};

const cellOf = (row: Extract<Row, { cell: string }>, read: Read): SheetCell => ({
  label: row.cell,
  value: textOf(read(row.field)),
  wide: row.wide === true,
});

const partOf = (row: Extract<Row, { part: string }>, read: Read): Block => {
  const value = read(row.field);
  if (typeof value !== 'string') return { kind: 'table', heading: row.part, ...value };
  return { kind: 'part', heading: row.part, text: value, lines: row.lines ?? 0 };
};

const FIELD = /\{([a-z]+\.[A-Za-z]+)\}/g;

const sentenceOf = (sentence: string, read: Read): Block => ({
  kind: 'sentence',
  text: sentence.replace(FIELD, (_all, field) => textOf(read(field as FieldKey)) || EMPTY),
});

/** The fields that a row shows. */
export const fieldsOf = (row: Row): readonly FieldKey[] => {
  if ('sentence' in row)
    return [...row.sentence.matchAll(FIELD)].map(([, field]) => field as FieldKey);
  return row.field ? [row.field] : [];
};

const blockOf = (row: Row, read: Read): Block => {
  if ('cell' in row) return { kind: 'cells', cells: [cellOf(row, read)] };
  return 'part' in row ? partOf(row, read) : sentenceOf(row.sentence, read);
};

const isEmpty = (block: Block): boolean =>
  block.kind === 'part' && block.text === '' && block.lines === 0;

/** Neighbouring cells are one table; a text without a value and without lines for one is left out. */
const blocksOf = (rows: readonly Row[], read: Read): readonly Block[] => {
  const blocks: Block[] = [];
  for (const block of rows.map((row) => blockOf(row, read))) {
    const last = blocks.at(-1);
    if (block.kind === 'cells' && last?.kind === 'cells')
      blocks[blocks.length - 1] = { kind: 'cells', cells: [...last.cells, ...block.cells] };
    else if (!isEmpty(block)) blocks.push(block);
  }
  return blocks;
};

const OWN_LAYOUT = '草稿　版式由本系统拟定，非官方样式';

const mapped = (value: string | Table, hide: (text: string) => string): string | Table =>
  typeof value === 'string'
    ? hide(value)
    : { ...value, lines: value.lines.map((line) => line.map(hide)) };

/** The texts that the paper shows in cells on purpose: the names of the parties to it. */
const shownIn = (
  rows: readonly Row[],
  { source, person, child }: PaperFacts,
): readonly string[] => {
  const cells = rows.flatMap((row) => ('cell' in row && row.field ? [row.field] : []));
  const said = cells.map((field) => source.fields[field.replace('said.', '')]);
  return [person.name, child.name, ...said].filter((each) => typeof each === 'string');
};

/** Hides from a guardian where the child is, also where it stands inside another field. */
const hidingFor = (to: Party, rows: readonly Row[], facts: PaperFacts) =>
  to === 'guardian' ? hiding(facts.whereabouts, shownIn(rows, facts)) : (text: string) => text;

/** Fills a paper for one party with the facts of a case. */
export const fill = (
  paper: Pick<PaperType, 'title' | 'rows' | 'signs'>,
  facts: PaperFacts,
  { to }: { readonly to: Party },
): Sheet => {
  const hide = hidingFor(to, paper.rows, facts);
  const read: Read = (field) => (field ? mapped(printed(facts, field), hide) : '');
  const { seq, hash } = facts.version;
  return {
    title: paper.title.zh,
    notice: `${OWN_LAYOUT}　　送：${labelOf(Party, to).zh}`,
    blocks: blocksOf(paper.rows, read),
    signs: paper.signs,
    version: `案件 ${facts.case.number}　事实版本 ${seq}·${hash.slice(0, 8)}　${sayMoment(facts.at)}制作`,
    at: facts.at,
  };
};
