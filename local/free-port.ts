import { once } from 'node:events';
import { createServer } from 'node:net';

/** A port of the loopback that was free a moment ago; its user must be ready to lose it to another process. */
export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('the loopback has no ports');
  return address.port;
};
