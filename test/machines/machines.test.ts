import { expect, it } from 'vitest';
import { definitionNamed, machineFiles } from '#infra/machine-files';
import { dutyTypes } from '#schemas/duties/index';
import { unequalDuties } from '../../checks/asl/duties.ts';
import { aslFaults } from '../../checks/asl/faults.ts';
import { Graph } from '../../checks/asl/machine.ts';

it.each(machineFiles())('the machine $machine has no faults', ({ file, source }) => {
  expect(aslFaults({ [file]: source }, dutyTypes)).toEqual([]);
});

it('the machines of the repository open their duties alike', () => {
  const graphs = machineFiles().map(({ machine }) => [
    machine,
    Graph.parse(definitionNamed(machine)),
  ]);

  expect(unequalDuties(Object.fromEntries(graphs))).toEqual([]);
});
