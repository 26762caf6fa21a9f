import { REGION } from '#local/environment';

/** One attempt, because a retry by the client would hide the emulator's answer. */
export const awsSettings = (endpoint: string) => ({
  endpoint,
  region: REGION,
  credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  maxAttempts: 1,
});
