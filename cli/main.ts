import { runCommand } from '#local/command';
import { programOf } from './program.ts';

/** `npx heli …` */
await runCommand(async () => {
  await programOf(process.env).parseAsync();
});
