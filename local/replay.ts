import { dynamoDueIndex } from '#adapters/dynamo/due-index';
import { dynamoStore } from '#adapters/dynamo/store';
import { graphOf } from '#adapters/machine-graphs';
import { replayCases } from '#steps/cases/replay-cases';
import { runCommand } from './command.ts';
import { evaluate } from './replay/evaluate.ts';
import { tableOf } from './replay/table.ts';
import { told } from './replay/told.ts';

/**
 * `npm run replay`, after a deployment: lists the open episodes that would be in another state if they were
 * resumed with the machines of this repository. It reads, and changes nothing.
 */
await runCommand(async () => {
  const { client, tables } = tableOf(process.env.HELI_DEPLOYMENT);
  const store = dynamoStore(client, tables);
  const due = dynamoDueIndex(client, tables);
  let all = 0;
  let elsewhere = 0;
  for await (const replayed of replayCases({ store, due, graphOf, evaluate })) {
    const line = told(replayed);
    all += 1;
    elsewhere += line ? 1 : 0;
    if (line) process.stdout.write(`${line}\n`);
  }
  process.stdout.write(
    `${all} open episodes, ${elsewhere} of them would stand elsewhere ` +
      `共 ${all} 个未结流程，其中 ${elsewhere} 个位置将改变\n`,
  );
});
