import type { PackKind } from '#schemas/policy';

/** The labels of layers that are no notice, in the tables. */
export const WHOSE: { readonly [K in PackKind]?: string } = {
  proposal: '建议 proposal',
  deployment: '自定 own',
};
