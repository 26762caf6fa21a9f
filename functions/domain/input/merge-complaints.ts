import type { Complaint } from '#domain/errors';

/** Whether one path is another, or leads to a part of it. */
const isWithin = (path: string, outer: string): boolean =>
  path === outer || path.startsWith(`${outer}/`);

/**
 * The complaints of two layers that read one input. Of a field about which the first complains, the second says
 * nothing: a value that the form cannot read is not called missing by a rule as well.
 */
export const mergeComplaints = (
  first: readonly Complaint[],
  second: readonly Complaint[],
): readonly Complaint[] => [
  ...first,
  ...second.filter(
    ({ path }) => !first.some((each) => isWithin(each.path, path) || isWithin(path, each.path)),
  ),
];
