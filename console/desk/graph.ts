/** A duty of an episode as a node: its place in the order, and the nodes that may follow it. */
export interface Node {
  readonly id: string;
  readonly type: string;
  readonly subject: string | undefined;
  readonly isOver: boolean;
  /** The types that come before it. */
  readonly after: readonly string[];
  /** The types that may follow it. */
  readonly before: readonly string[];
}

export interface Placed {
  readonly node: Node;
  readonly column: number;
  readonly row: number;
}

export interface Edge {
  readonly from: Placed;
  readonly to: Placed;
}

const areOfOne = (one: Node, other: Node): boolean =>
  !one.subject || !other.subject || one.subject === other.subject;

const leadsTo = (one: Node, other: Node): boolean =>
  one !== other &&
  areOfOne(one, other) &&
  (other.after.includes(one.type) || one.before.includes(other.type));

/** Ended duties stand first, then what is owed, then each duty right of all that it waits for. */
const columnsOf = (nodes: readonly Node[]): ReadonlyMap<Node, number> => {
  const columns = new Map<Node, number>();
  const columnOf = (node: Node, path: readonly Node[]): number => {
    const known = columns.get(node);
    if (known !== undefined) return known;
    const earlier = nodes.filter((each) => leadsTo(each, node) && !path.includes(each));
    const column = node.isOver
      ? 0
      : Math.max(0, ...earlier.map((each) => columnOf(each, [...path, node]))) + 1;
    columns.set(node, column);
    return column;
  };
  for (const node of nodes) columnOf(node, [node]);
  return columns;
};

/** Places the duties of an episode in columns, from left to right, with the edges between those that are not over. */
export const layout = (
  nodes: readonly Node[],
): { readonly placed: readonly Placed[]; readonly edges: readonly Edge[] } => {
  const columns = columnsOf(nodes);
  const first = Math.min(...columns.values());
  const rows = new Map<number, number>();
  const placed = nodes.map((node) => {
    const column = (columns.get(node) ?? first) - first;
    const row = rows.get(column) ?? 0;
    rows.set(column, row + 1);
    return { node, column, row };
  });
  const edges = placed
    .filter(({ node }) => !node.isOver)
    .flatMap((from) =>
      placed
        .filter((to) => to.column > from.column && leadsTo(from.node, to.node))
        .map((to) => ({ from, to })),
    );
  return { placed, edges };
};
