import * as z from 'zod';
import { route } from '../route.ts';

/** 128 random bits, which a device chooses itself. */
const DeviceId = z
  .string()
  .regex(/^[\w-]{22}$/)
  .meta({ example: 'q0T3f4m9Jx2ZpV8LwYb1Ng' });

/** The routes for apps that keep what an officer has not sent yet. */
export const devices = [
  route({
    name: 'showDeviceKey',
    method: 'GET',
    path: '/me/device-key',
    title: {
      zh: '本人在本设备的密钥',
      en: 'Show the key under which a device keeps what I have not sent',
    },
    may: 'officer',
    query: z.strictObject({ device: DeviceId }),
    answer: z.lazy(() =>
      z.object({
        /** 256 bits in base64url: the same for the same officer and device. It is stored nowhere. */
        key: z.string(),
      }),
    ),
  }),
] as const;
