import type { TestProject } from 'vitest/node';
import { startCloud } from '#local/cloud';
import { createFixture } from './fixture.ts';

declare module 'vitest' {
  interface ProvidedContext {
    endpoint: string;
    fixture: Awaited<ReturnType<typeof createFixture>>;
  }
}

/** Starts one cloud for the ring, with the stack that its tests share. */
export default async ({ provide }: TestProject) => {
  const cloud = await startCloud();
  provide('endpoint', cloud.endpoint);
  try {
    provide('fixture', await createFixture(cloud.endpoint));
  } catch (error) {
    await cloud.stop();
    throw error;
  }
  return cloud.stop;
};
