import { bundle } from '#infra/bundle/bundle';

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} KB`.padStart(8);

try {
  const sizes = Object.entries(await bundle());
  for (const [name, bytes] of sizes) console.log(`${kilobytes(bytes)}  ${name}`);
  if (sizes.length === 0) console.log('bundles are current');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
