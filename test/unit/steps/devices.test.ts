import { describe, expect, it } from 'vitest';
import { showDeviceKey } from '#steps/devices/show-device-key';
import type { Role } from '#test/fakes/a-county';
import { aWorld, callAs } from '#test/fakes/a-world';
import { fenced } from '#test/fakes/fenced';

const PHONE = 'q0T3f4m9Jx2ZpV8LwYb1Ng';

describe('the key under which a device keeps what is not sent', () => {
  const world = aWorld();
  const keyFor = async (role: Role, device = PHONE) => {
    const ports = fenced(world.ports, 'showDeviceKey');
    const { body } = await showDeviceKey(ports)({ query: { device } }, callAs(role));
    return body;
  };

  it('is the same each time for its officer and device, so that nothing is lost', async () => {
    expect(await keyFor('station')).toEqual(await keyFor('station'));
  });

  it('is another for any other officer, and on any other device', async () => {
    expect(await keyFor('stationSecond')).not.toEqual(await keyFor('station'));
    expect(await keyFor('station', 'q0T3f4m9Jx2ZpV8LwYb1Nh')).not.toEqual(await keyFor('station'));
  });

  it('has 256 bits', async () => {
    expect(await keyFor('station')).toEqual({ key: expect.stringMatching(/^[\w-]{43}$/) });
  });
});
