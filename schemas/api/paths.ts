import { audiences } from './index.ts';

const { intake, work, registry, desk, disclosure, papers } = audiences;

/** Method and path of every public route; a bundle contains only these. */
export const paths = [...intake, ...work, ...registry, ...desk, ...disclosure, ...papers].map(
  ({ method, path }) => ({ method, path }),
);
