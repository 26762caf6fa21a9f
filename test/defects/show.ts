import { readFileSync, writeFileSync } from 'node:fs';
import { startVitest, type TestModule } from 'vitest/node';
import { removals } from './removals.ts';
import { withTable } from './table.ts';

/** `npm run defects`: removes each protection in turn, and requires that its test fails. */
const README = new URL('./README.md', import.meta.url);

const firstLine = (text = ''): string => text.split('\n')[0]?.slice(0, 140) ?? '';

const isWhole = ({ project }: TestModule): boolean => project.name === 'whole';

const failureOf = (modules: readonly TestModule[]): string | undefined => {
  const [fault] = modules.flatMap((module) => module.errors());
  // A file that cannot even be loaded proves nothing about the protection.
  if (fault) throw new Error(firstLine(fault.message));
  const failed = modules.flatMap((module) => [...module.children.allTests('failed')]);
  return failed.map((test) => firstLine(test.result().errors?.[0]?.message))[0];
};

const vitest = await startVitest('test', [], {
  config: 'test/defects/removals.config.ts',
  watch: false,
  reporters: ['dot'],
  silent: true,
  maxWorkers: Number(process.env.HELI_WORKERS ?? 2),
});
const modules = vitest.state.getTestModules();
const shown = removals.map((removal, index) => ({
  ...removal,
  failure: failureOf(modules.filter(({ project }) => project.name === String(index))),
}));
const broken = failureOf(modules.filter(isWhole));
await vitest.close();

const unprotected = shown.filter(({ failure }) => failure === undefined);
for (const { id, removed } of unprotected) console.error(`${id}: passes although ${removed}`);
if (broken) console.error(`a test fails although nothing is removed: ${broken}`);
console.log(`${shown.length - unprotected.length} of ${shown.length} removals were noticed`);
const isShown = unprotected.length === 0 && !broken;
if (isShown) writeFileSync(README, withTable(readFileSync(README, 'utf8'), shown));
process.exitCode = isShown ? 0 : 1;
