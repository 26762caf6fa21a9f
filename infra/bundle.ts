import { bundle } from '#infra/bundle/bundle';
import { orSayWhy } from '#infra/or-say-why';

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} KB`.padStart(8);

await orSayWhy(async () => {
  const sizes = Object.entries(await bundle());
  for (const [name, bytes] of sizes) console.log(`${kilobytes(bytes)}  ${name}`);
  if (sizes.length === 0) console.log('bundles are current');
});
