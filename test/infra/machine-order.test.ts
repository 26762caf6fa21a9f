import path from 'node:path';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { machineGraphs } from '#adapters/machine-graphs';
import { orderOf } from '#domain/episode/machine-graph';
import { machineOrder } from '#infra/bundle/machine-order';
import { root } from '#infra/bundle/paths';
import { isMachineName, machines } from '#schemas/machines';

/** The module as a function contains it, with only a part of the machines. */
const bundled = async (): Promise<typeof machineGraphs> => {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [path.join(root, 'functions', 'adapters', 'machine-graphs.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    plugins: [machineOrder],
    write: false,
  });
  const text = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  const module = await import(/* @vite-ignore */ `data:text/javascript;base64,${text}`);
  return module.machineGraphs;
};

it('a function knows the duties of each machine in the order of what is deployed', async () => {
  const graphs = await bundled();

  for (const name of Object.keys(machines).filter(isMachineName))
    expect([name, orderOf(graphs[name])]).toEqual([name, orderOf(machineGraphs[name])]);
});
