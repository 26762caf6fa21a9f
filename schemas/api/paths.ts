import { audiences } from './index.ts';

const { intake, work, registry, desk, disclosure } = audiences;

/** Method and path of every route that callers know of: a bundle holds these alone. */
export const paths = [...intake, ...work, ...registry, ...desk, ...disclosure].map(
  ({ method, path }) => ({ method, path }),
);
