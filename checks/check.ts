import { checks } from './checks.ts';
import { runChecks } from './run-checks.ts';

/** `npm run check`, or some checks by name: `npm run check -- machines packs`. */
const names = process.argv.slice(2);
const known = checks.map(({ name }) => name);
const unknown = names.filter((name) => !known.includes(name));

if (unknown.length > 0) {
  console.error(`no check is called ${unknown.join(', ')}; there are ${known.join(', ')}`);
  process.exitCode = 1;
} else {
  const chosen = checks.filter(({ name }) => names.length === 0 || names.includes(name));
  const { passed, failed } = await runChecks(chosen);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
