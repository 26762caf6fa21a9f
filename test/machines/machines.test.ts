import { expect, it } from 'vitest';
import { dutyTypes } from '#schemas/duties/index';
import { aslFaults } from '../../checks/asl/faults.ts';
import { machineSources } from '../../checks/asl.ts';

it('the machines of the repository have no faults', () => {
  expect(aslFaults(machineSources(), dutyTypes)).toEqual([]);
});
