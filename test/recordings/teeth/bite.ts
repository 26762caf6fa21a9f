import { judge } from '../judging.ts';
import { replaying } from '../replaying.ts';
import { readRecording } from '../storage.ts';
import { protections } from './protections.ts';

/** Run with a protection taken out (`without.ts`): says which command misses it first. */
const { shows } = protections[Number(process.env.HELI_WITHOUT)] ?? { shows: /./ };
const recording = readRecording();
const replay = replaying(recording);
const { command } = judge([]);

/** So many commands that could miss it are tried. */
const MOST = 60;

const matching = recording.commands
  .map((stored, number) => ({ stored, number }))
  .filter(({ stored }) => shows.test(JSON.stringify([stored.deed, stored.outcome])))
  .slice(0, MOST);

let found: unknown;
for (const { stored, number } of matching) {
  const [red] = await command(replay, stored, number);
  if (red) {
    found = { name: red.name, step: stored.deed.step, first: red.differences[0] };
    break;
  }
}
console.log(JSON.stringify({ tried: matching.length, found }));
