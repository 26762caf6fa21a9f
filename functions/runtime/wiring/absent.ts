/**
 * Stands for a port that a function does not have, because it has no right to the service behind it: every call fails.
 */
export const absent = <T extends object>(port: string): T => {
  const fail = (): never => {
    throw new Error(`this function has no ${port}`);
  };
  return new Proxy<T>(fail as unknown as T, { get: fail, apply: fail });
};
