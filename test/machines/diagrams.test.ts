import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { machineFiles } from '#infra/machine-files';
import { MachineForm } from '#schemas/machine-file/form';
import { diagramOf } from '../../checks/diagrams/mermaid.ts';
import { machinesPage } from '../../checks/diagrams/page.ts';
import { root } from '../../checks/root.ts';

describe('docs/machines.md', () => {
  it('is what npm run diagrams writes', () => {
    expect(readFileSync(path.join(root, 'docs', 'machines.md'), 'utf8')).toBe(machinesPage());
  });
});

describe.each(machineFiles().map(({ machine, source }) => [machine, source] as const))(
  'the diagram of %s',
  (_machine, source) => {
    const lines = diagramOf(MachineForm.parse(JSON.parse(source))).split('\n');
    const declared = new Set(
      lines.flatMap((line) => /^ *state ".*" as (\w+)$/.exec(line)?.[1] ?? []),
    );

    it('has every duty of the file', () => {
      const duties = [...source.matchAll(/"Duty": "([\w-]+)"/g)].map(([, duty]) => duty);

      expect(duties.length).toBeGreaterThan(0);
      for (const duty of duties) expect(lines.join('\n')).toContain(`⏳ ${duty}"`);
    });

    it('leads only to states that it draws', () => {
      const targets = lines.flatMap((line) => / --> (\w+)/.exec(line)?.[1] ?? []);

      expect(targets.filter((target) => !declared.has(target))).toEqual([]);
    });
  },
);
