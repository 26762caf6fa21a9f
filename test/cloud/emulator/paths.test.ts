import { expect, it } from 'vitest';
import { callApi } from './http-api.ts';

it('leaves every path of an API to the API, also one that the emulator has itself', async () => {
  const { status, body } = await callApi('/health');

  expect(status).toBe(200);
  expect(body).toBe((await callApi('/open')).body);
});
