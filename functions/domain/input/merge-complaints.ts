import type { Complaint } from '#domain/errors';

/** Whether one path equals another, or lies within it. */
const isWithin = (path: string, outer: string): boolean =>
  path === outer || path.startsWith(`${outer}/`);

/**
 * Joins the complaints of two layers that read one input. The second layer's complaints about a field are dropped
 * where the first complains about it: a value that the form cannot read is not also reported as missing by a rule.
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
