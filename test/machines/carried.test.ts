import { expect, it } from 'vitest';
import { caseWorkflows } from '#domain/workflows/of-case';
import { fileWorkflows } from '#domain/workflows/of-file';
import { isMachineName, machineOf, machines } from '#schemas/machines';
import { caseMachines } from '#test/fakes/case-machines';

const ofFiles = Object.keys(machines)
  .filter(isMachineName)
  .filter((machine) => machineOf(machine).ofFile);

it('a machine stands in the list of what carries it, and in no other', () => {
  expect(Object.keys(fileWorkflows).toSorted()).toEqual(ofFiles.toSorted());
  expect(Object.keys(caseWorkflows).toSorted()).toEqual(caseMachines.toSorted());
});

it('a machine of a file answers no situation: a case alone has them', () => {
  expect(ofFiles.filter((machine) => machineOf(machine).startedBy)).toEqual([]);
});
