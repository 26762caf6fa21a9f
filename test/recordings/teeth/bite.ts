import { judge } from '../judging.ts';
import { replaying } from '../replaying.ts';
import { readRecording } from '../storage.ts';
import { couldMiss, told } from './could-miss.ts';
import { protections } from './protections.ts';

/** Runs with a protection removed (`without.ts`), and prints the command that notices it first. */
const { shows } = protections[Number(process.env.HELI_WITHOUT)] ?? { shows: /./ };
const recording = readRecording();
const replay = replaying(recording);
const { command } = judge([]);

const matching = couldMiss({ shows }, told(recording.commands));

let found: unknown;
for (const { number, stored } of matching) {
  const [red] = await command(replay, stored, number);
  if (red) {
    found = { name: red.name, step: stored.deed.step, first: red.differences[0] };
    break;
  }
}
console.log(JSON.stringify({ tried: matching.length, found }));
