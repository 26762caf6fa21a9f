import { machineFiles } from '#infra/machine-files';
import { MachineForm } from '#schemas/machine-file/form';
import { diagramOf } from './mermaid.ts';

const sectionOf = ({ machine, file, source }: ReturnType<typeof machineFiles>[number]): string => {
  const form = MachineForm.parse(JSON.parse(source));
  return [
    `## ${machine}`,
    '',
    `${form.Comment}. [\`${file}\`](../${file})`,
    '',
    '```mermaid',
    diagramOf(form),
    '```',
  ].join('\n');
};

/** `docs/machines.md`: every machine drawn from its file. */
export const machinesPage = (): string =>
  [
    '# The machines',
    '',
    'Written by `npm run diagrams`; nobody edits it. ⏳ waits for a person; what stands side by side between dashed lines runs',
    'at once; a duty that the policy does not have in force ends as it opens, as `notInForce`.',
    '',
    machineFiles().map(sectionOf).join('\n\n'),
    '',
  ].join('\n');
