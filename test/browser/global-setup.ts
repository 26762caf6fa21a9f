import { rmSync } from 'node:fs';
import { aBrowser, unpacked } from './browser.ts';

const launch = async (): Promise<void> => {
  const browser = await aBrowser();
  await browser.close();
};

/**
 * Unpacks the browser before the workers start: two that unpack it at once would each find the other's half of it. One
 * that an interrupted run left half unpacked is unpacked anew.
 */
export default async (): Promise<void> => {
  const path = await unpacked();
  try {
    await launch();
  } catch {
    rmSync(path, { force: true });
    await launch();
  }
};
