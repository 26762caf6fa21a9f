import { describe, expect, it } from 'vitest';
import { definitionNamed, deployedText, machineFiles } from '#infra/machine-files';
import { names, resourcesOf } from './templates.ts';

const machinesOf = (name: string) =>
  resourcesOf(name, 'AWS::StepFunctions::StateMachine').map(({ Properties }) => Properties);

describe.each(names)('the machines of %s', (name) => {
  it('are the files of statemachines, under the name of the deployment', () => {
    const files = machineFiles().map(({ machine }) => `${name}-${machine}`);

    expect(machinesOf(name).map(({ StateMachineName }) => StateMachineName)).toEqual(files);
  });

  it('are their files in full, with all placeholders filled', () => {
    for (const [index, { machine }] of machineFiles().entries()) {
      const { DefinitionString, DefinitionSubstitutions } = machinesOf(name)[index] ?? {};

      expect(DefinitionString).toBe(deployedText(definitionNamed(machine)));
      expect(Object.keys(DefinitionSubstitutions)).toEqual(['Partition', 'OpenDuty']);
    }
  });

  it('log what happens, without the data of executions', () => {
    for (const { LoggingConfiguration } of machinesOf(name)) {
      expect(LoggingConfiguration).toMatchObject({ Level: 'ALL', IncludeExecutionData: false });
    }
  });

  it('report their ends to executions', () => {
    const [rule] = resourcesOf(name, 'AWS::Events::Rule').filter(
      ({ Properties }) => Properties.EventPattern,
    );

    expect(rule?.Properties.EventPattern).toMatchObject({
      source: ['aws.states'],
      'detail-type': ['Step Functions Execution Status Change'],
      detail: { status: ['SUCCEEDED', 'FAILED', 'TIMED_OUT', 'ABORTED'] },
    });
    expect(JSON.stringify(rule)).toContain(`:stateMachine:${name}-`);
  });

  it('are swept every minute', () => {
    const schedules = resourcesOf(name, 'AWS::Events::Rule').flatMap(
      ({ Properties }) => Properties.ScheduleExpression ?? [],
    );

    expect(schedules).toEqual(['rate(1 minute)']);
  });
});
