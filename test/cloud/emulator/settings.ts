import { REGION } from '#local/environment';

/** One attempt: a retry of the client's own would hide what the emulator answered. */
export const awsSettings = (endpoint: string) => ({
  endpoint,
  region: REGION,
  credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  maxAttempts: 1,
});
