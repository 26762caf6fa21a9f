import type { Row } from './paper.ts';

/** The cells that say which child a paper is about. */
export const childCells: readonly Row[] = [
  { cell: '儿童姓名', field: 'child.name' },
  { cell: '性别', field: 'child.sex' },
  { cell: '出生日期', field: 'child.birthDate' },
  { cell: '身份证号', field: 'child.citizenId' },
];

/** The cells that say which person a paper concerns. */
export const personCells: readonly Row[] = [
  { cell: '当事人姓名', field: 'person.name' },
  { cell: '与儿童关系', field: 'person.role' },
  { cell: '身份证号', field: 'person.citizenId' },
  { cell: '联系电话', field: 'person.telephone' },
];

export const numberCell: Row = { cell: '文书编号', field: 'said.caseReference', wide: true };

/** The sentence at the end of a paper that goes to a court. */
export const toCourt: readonly Row[] = [
  { sentence: '此致' },
  { sentence: '＿＿＿＿＿＿＿＿＿人民法院' },
];
