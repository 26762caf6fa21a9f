import { resolveDuty } from '#domain/policy/resolve-duty';
import { EmergencySituation, emergencyCodes } from '#schemas/codes/emergency-situation';
import { unattendedAs } from '#schemas/codes/unattended-kind';
import { isMachineName, machineOf, machines } from '#schemas/machines';
import type { Pack } from '#schemas/policy';
import { type Column, columns, EMPTY, national, ON, type Row } from './comparison.ts';

/** The cell of a situation: the duties that the notices, or all these layers together, put in force for it. */
const answerCell = (situation: EmergencySituation, layers: readonly Pack[]): string => {
  const answering = Object.keys(machines)
    .filter(isMachineName)
    .flatMap((machine) => {
      const { startedBy = [], first, startedFor = first } = machineOf(machine);
      if (!startedBy.includes(situation)) return [];
      return startedFor.filter(
        (code) => resolveDuty(layers, code, ON, { machine, situations: [situation] })?.inForce,
      );
    });
  return answering.length > 0 ? answering.map((code) => `\`${code}\``).join(', ') : EMPTY;
};

const situations = EmergencySituation.options.filter((each) => each !== 'any_report');

const matrix = (layersOf: (column: Column) => readonly Pack[]): readonly Row[] =>
  situations.map((situation) => {
    const { zh, en } = EmergencySituation.labels[situation];
    return {
      head: [`${emergencyCodes[situation]} ${zh} ${en}`],
      cells: columns.map((column) => answerCell(situation, layersOf(column))),
    };
  });

/** The matrix of each text alone, for each situation. */
export const textMatrix = (): readonly Row[] => matrix(({ layers }) => layers);

const E3 = emergencyCodes.unattended_or_other_parent_incapable;

/** If no text answers E3 itself, the officer who finds it says how it is answered. */
const asSaid = Object.values(unattendedAs)
  .map((each) => emergencyCodes[each])
  .join(' / ');

/** The matrix of each deployment: the law and its notices together. */
export const deployedMatrix = (): readonly Row[] =>
  matrix(({ layers, own }) => [...new Set([...national, ...layers, ...own])]).map((row) =>
    row.head[0]?.startsWith(E3)
      ? { ...row, cells: row.cells.map((cell) => (cell === EMPTY ? `→ ${asSaid}` : cell)) }
      : row,
  );

/** The empty cells of a matrix: `Wuhai E3`. */
export const emptyCells = (rows: readonly Row[]): readonly string[] =>
  rows.flatMap(({ head: [name = ''], cells }) =>
    cells.flatMap((cell, at) => (cell === EMPTY ? [`${columns[at]?.en} ${name.slice(0, 2)}`] : [])),
  );
