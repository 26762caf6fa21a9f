import type { World } from '#test/fakes/a-world';

type Ports = World['ports'];
type Fn = (...args: never[]) => Promise<unknown>;

/** The process has died: the call that it was about to make is not made. */
export class Dead extends Error {
  override readonly name = 'Dead';
}

/**
 * Ports of a process that dies before or after its n-th call to the outside world, counted from 0.
 *
 * @param done - receives the name of each call that took effect.
 */
export const dyingPorts = (
  ports: Ports,
  n: number,
  when: 'before' | 'after',
  done: string[] = [],
): Ports => {
  let calls = 0;
  let isDead = false;
  const through = <P extends object>(name: string, port: P): P =>
    new Proxy(port, {
      get: (target, key) => {
        const found: unknown = Reflect.get(target, key);
        if (typeof found !== 'function') return found;
        return async (...args: never[]) => {
          const isLast = calls === n;
          calls += 1;
          if (isDead || (isLast && when === 'before')) {
            isDead = true;
            throw new Dead('before');
          }
          const result = await (found as Fn).apply(target, args);
          done.push(`${name}.${String(key)}`);
          if (isLast) {
            isDead = true;
            throw new Dead('after');
          }
          return result;
        };
      },
    });
  return {
    ...ports,
    store: through('store', ports.store),
    machines: through('machines', ports.machines),
    messenger: through('messenger', ports.messenger),
    clock: through('clock', ports.clock),
    due: through('due', ports.due),
  };
};
