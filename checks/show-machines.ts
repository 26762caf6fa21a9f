import { deployedText, machineFiles } from '#infra/machine-files';
import { allStates, Graph } from './asl/machine.ts';
import { shortFile } from './asl/short-file.ts';
import { lineOf } from './fault.ts';

/** `npm run machines`: lists the machines; `npm run machines -- NAME`: prints one as it is deployed. */
const [name] = process.argv.slice(2);
const all = machineFiles().map((text) => ({ ...text, ...shortFile(text.source) }));

const fail = (lines: readonly string[]): void => {
  console.error(lines.join('\n'));
  process.exitCode = 1;
};

type Machine = (typeof all)[number];

/** Counts states as `npm run check -- machines` does, which allows 25. */
const list = ({ machine, definition }: Machine): void => {
  const states = definition ? allStates(Graph.parse(definition)).length : '?';
  console.log(`${String(states).padStart(3)} states  ${machine}`);
};

const print = ({ file, definition, faults }: Machine): void => {
  if (definition) console.log(deployedText(definition));
  if (faults.length > 0) fail(faults.map((fault) => lineOf({ file, ...fault })));
};

const chosen = all.filter(({ machine }) => machine === name);
if (name === undefined) all.forEach(list);
else if (chosen.length > 0) chosen.forEach(print);
else fail([`no machine is called ${name}; there are:`, ...all.map(({ machine }) => machine)]);
