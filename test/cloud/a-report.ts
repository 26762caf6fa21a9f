import type { Client } from '#schemas/api/client';
import type { County } from './a-county.ts';

type ReportInput = NonNullable<Parameters<Client['makeReport']>[0]>['body'];

/** A report as a teacher would make it: a child who lives alone. */
export const aReport = (
  county: Pick<County, 'town'>,
  change: Partial<ReportInput> = {},
): ReportInput => ({
  situations: ['living_alone_unsupervised'],
  division: county.town,
  place: '千家洲村三组，村口小卖部旁',
  child: { name: '李小雨', birthDate: '2015-03-02', sex: 'female' },
  course: '学生连续三天独自在家，父母在深圳务工，电话无人接听。',
  reporter: { kind: 'school', unit: '兰溪中学', name: '马丽', telephone: '13900000016' },
  ...change,
});

type ClueInput = NonNullable<Parameters<Client['sendClue']>[0]>['body'];

/** A clue that a teacher noticed, and could not yet call harm. */
export const aClue = (
  county: Pick<County, 'town'>,
  change: Partial<ClueInput> = {},
): ClueInput => ({
  signs: '近两周上课走神，手臂有旧伤痕，不愿谈家里的事。',
  division: county.town,
  child: { name: '李小雨' },
  reporter: { kind: 'school', unit: '兰溪中学', name: '马丽', telephone: '13900000016' },
  ...change,
});

let serial = 0;

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** A citizen id with its right check digit, of a child that nobody else has. */
export const aCitizenId = (): string => {
  serial += 1;
  // A number that ends in three zeros would look as if a spreadsheet had cut it.
  if (serial % 100 === 0) serial += 1;
  const id = `430903${20180101 + (process.pid % 28)}${String(serial).padStart(3, '0')}`;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(id[index]), 0);
  return `${id}${'10X98765432'[sum % 11]}`;
};

/** A number whose check digit is the letter X. */
export const aCitizenIdWithX = (): string => {
  for (;;) {
    const id = aCitizenId();
    if (id.endsWith('X')) return id;
  }
};
