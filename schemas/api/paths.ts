import { audiences } from './index.ts';

const { intake, work, registry, desk, disclosure } = audiences;

/** Method and path of every public route; a bundle contains only these. */
export const paths = [...intake, ...work, ...registry, ...desk, ...disclosure].map(
  ({ method, path }) => ({ method, path }),
);
