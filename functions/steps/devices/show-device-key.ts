import { query } from '../query.ts';

interface Input {
  readonly query: { readonly device: string };
}

/**
 * Derives the key under which a device keeps what its officer has not sent. Nobody else gets the key, and a stolen
 * device has it only after its officer has signed in.
 */
export const showDeviceKey = query({
  may: 'officer',
  first: (_input: Input) => ({}),
  show: async (_found, { query: { device } }, { call, vault }) => ({
    body: { key: await vault.pseudonym('device-key', `${call.subject}\n${device}`) },
  }),
});
