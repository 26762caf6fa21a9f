import type { PackKind } from '#schemas/policy';

/** The layers that are in no notice, as the tables show what they say. */
export const WHOSE: { readonly [K in PackKind]?: string } = {
  proposal: '建议 proposal',
  deployment: '自定 own',
};
